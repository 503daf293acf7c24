package org.chancery.meeting.api;

/** Whether somebody is at the meeting. */
public enum Presence {

    ON_SITE(true),

    REMOTE(true),

    /** Was there and went before the end. */
    LEFT(false),

    ABSENT(false);

    private final boolean present;

    Presence(boolean present) {
        this.present = present;
    }

    /** Whether it counts for the quorum (MTG-6). */
    public boolean isPresent() {
        return this.present;
    }

}
