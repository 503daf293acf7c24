package org.chancery.organization.api;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A municipal territory by its code in the state classifier (ОКТМО): eight digits for a
 * municipal formation, eleven for a place in it. It may be given with its control digit,
 * as the classifier's tables show it; the digit is checked and left out.
 */
public record Oktmo(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{8,9}|[0-9]{11,12}");

    public Oktmo {
        value = ControlDigits.digits(value, FORM);
        if (value.length() == 9 || value.length() == 12) {
            ControlDigits.check(value, controlDigit(value));
            value = value.substring(0, value.length() - 1);
        }
    }

    /**
     * By the classifier's rule: weights from 1, modulo 11; where that gives 10, weights
     * from 3; where that gives 10 again, 0.
     */
    private static int controlDigit(String digits) {
        int control = ControlDigits.weighted(digits, weightsFrom(1, digits)) % 11;
        if (control == 10) {
            control = ControlDigits.weighted(digits, weightsFrom(3, digits)) % 11;
        }
        return control % 10;
    }

    /** 1 to 10, and then again from 1. */
    private static int[] weightsFrom(int first, String digits) {
        return IntStream.range(0, digits.length() - 1).map((index) -> (first - 1 + index) % 10 + 1).toArray();
    }

    @Override
    public String toString() {
        return this.value;
    }

}
