package org.chancery.meeting.read;

import java.util.Arrays;
import java.util.Comparator;

/** The order of numbers like {@code 2.1} and {@code 2.10}. */
final class DottedNumber {

    static final Comparator<String> ORDER = Comparator.comparing(DottedNumber::parts, Arrays::compare);

    private DottedNumber() {
    }

    private static int[] parts(String number) {
        return Arrays.stream(number.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

}
