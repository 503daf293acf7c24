package org.chancery.organization.api;

import java.util.regex.Pattern;

/** The tax number of an organization (ИНН): ten digits, the last of them for control. */
public record Inn(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{10}");

    public Inn {
        value = ControlDigits.digits(value, FORM);
        ControlDigits.check(value, ControlDigits.weighted(value, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
