package org.chancery.meeting.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.meeting.api.MeetingKind;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.MeetingTime;

/**
 * The rules of announcing a meeting (MTG-1): it lies ahead, and people are told as early
 * as its kind wants, unless an executive calls it urgent.
 *
 * @param time when it is
 * @param kind what kind of meeting it is
 * @param urgent whether it is called urgent
 */
record Notice(MeetingTime time, MeetingKind kind, boolean urgent) {

    void mustBePossible(Actor actor, Instant now) {
        if (this.time.startsAt().isBefore(now)) {
            throw Refused.because(MeetingRefusal.MEETING_IN_THE_PAST).with("startsAt", this.time.startsAt());
        }
        if (days(now) < this.kind.noticeDays()) {
            mustBeUrgent(actor, now);
        }
    }

    private void mustBeUrgent(Actor actor, Instant now) {
        if (!this.urgent) {
            throw Refused.because(MeetingRefusal.NOTICE_TOO_SHORT)
                .with("days", days(now))
                .with("least", this.kind.noticeDays());
        }
        boolean inHisName = actor.has(Role.ASSISTANT) && actor.onBehalfOf() != null;
        if (!actor.has(Role.EXECUTIVE) && !inHisName) {
            throw Refused.because(MeetingRefusal.URGENCY_NOT_PERMITTED);
        }
    }

    /** How many calendar days lie between, as they are counted where it is held. */
    private long days(Instant now) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, this.time.zone()), this.time.startsOn());
    }

}
