package org.chancery.organization.api;

import java.util.regex.Pattern;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Reading of numbers whose last digit follows from the others, so that a slip of the hand
 * shows.
 */
final class ControlDigits {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private ControlDigits() {
    }

    /** The digits of a number, which may be written in groups. */
    static String digits(@Nullable String value, Pattern form) {
        String digits = (value != null && value.length() <= 64) ? SPACES.matcher(value).replaceAll("") : "";
        if (!form.matcher(digits).matches()) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with("value", shortened(value));
        }
        return digits;
    }

    /** That the last digit is the one that the others ask for. */
    static void check(String digits, int expected) {
        if (digitAt(digits, digits.length() - 1) != expected) {
            throw Refused.because(OrganizationRefusal.CONTROL_DIGIT).with("value", digits);
        }
    }

    /** The sum of the leading digits, each with its weight. */
    static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digitAt(digits, i);
        }
        return sum;
    }

    private static int digitAt(String digits, int index) {
        return digits.charAt(index) - '0';
    }

    private static String shortened(@Nullable String value) {
        String text = String.valueOf(value);
        return (text.length() > 64) ? text.substring(0, 64) + "…" : text;
    }

}
