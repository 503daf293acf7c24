package org.chancery.organization.api;

import java.util.regex.Pattern;

/**
 * The registration number of an organization (ОГРН): thirteen digits, the last of them
 * for control.
 */
public record Ogrn(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{13}");

    public Ogrn {
        value = ControlDigits.digits(value, FORM);
        ControlDigits.check(value, (int) (Long.parseLong(value.substring(0, 12)) % 11 % 10));
    }

    @Override
    public String toString() {
        return this.value;
    }

}
