package org.chancery.meeting.write;

import org.chancery.kernel.Refused;
import org.chancery.meeting.api.MeetingRefusal;

/**
 * Whether enough of those who vote are there (MTG-6). Where nobody votes, everybody is
 * enough.
 *
 * @param voters how many have a vote
 * @param present how many of them are there
 * @param needed how many of them have to be
 */
record Quorum(int voters, int present, int needed) {

    boolean isReached() {
        return this.present >= this.needed;
    }

    void mustBeReached() {
        if (!isReached()) {
            throw because(MeetingRefusal.QUORUM_MISSING);
        }
    }

    void mustBeMissing() {
        if (isReached()) {
            throw because(MeetingRefusal.QUORUM_PRESENT);
        }
    }

    private Refused because(MeetingRefusal reason) {
        return Refused.because(reason)
            .with("voters", this.voters)
            .with("present", this.present)
            .with("needed", this.needed);
    }

}
