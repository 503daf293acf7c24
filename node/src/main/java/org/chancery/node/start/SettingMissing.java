package org.chancery.node.start;

import org.chancery.store.Obstacle;

/** A node was not told what it has to know. */
public final class SettingMissing extends Obstacle {

    private static final long serialVersionUID = 1L;

    private SettingMissing(String variable, String what) {
        super(Kind.SETTINGS, "%s is to name %s: see docs/distributed.md".formatted(variable, what));
    }

    /**
     * The value of a setting without which there is no node.
     * @param variable the name that its operator knows it by
     * @param what what it says
     * @throws SettingMissing when it is blank
     */
    public static String required(String value, String variable, String what) {
        if (value.isBlank()) {
            throw new SettingMissing(variable, what);
        }
        return value;
    }

}
