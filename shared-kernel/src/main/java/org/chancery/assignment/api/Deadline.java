package org.chancery.assignment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Until when something is to be done: the last instant that is still in time, and the day
 * and zone in which people say it. Once decided it is a fact; it is never computed again
 * on reading.
 *
 * @param at the last instant that is in time
 * @param on the day, as it is called in the zone
 * @param zone the zone in which the deadline was computed
 */
public record Deadline(Instant at, LocalDate on, ZoneId zone) {

    /** The end of a day: the last second before the next day begins in the zone. */
    public static Deadline endOf(LocalDate day, ZoneId zone) {
        return new Deadline(day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1), day, zone);
    }

    /** An instant, on the day that it falls on in the zone. */
    public static Deadline at(Instant instant, ZoneId zone) {
        return new Deadline(instant, LocalDate.ofInstant(instant, zone), zone);
    }

    /**
     * The deadline that a command's fields name: a day or an instant, not both.
     * @throws Refused when neither or both are given, or the zone is unknown
     */
    static Deadline of(@Nullable LocalDate dueOn, @Nullable Instant dueAt, @Nullable String zone) {
        if (dueOn != null && dueAt != null) {
            throw Refused.because(AssignmentRefusal.DEADLINE_TWICE).with("dueOn", dueOn).with("dueAt", dueAt);
        }
        if (dueAt != null) {
            return at(Require.instant("dueAt", dueAt), Require.zone("zone", zone));
        }
        if (dueOn != null) {
            return endOf(Require.date("dueOn", dueOn), Require.zone("zone", zone));
        }
        throw Refused.because(AssignmentRefusal.DEADLINE_MISSING).with("field", "dueOn");
    }

    public boolean isAfter(Deadline other) {
        return this.at.isAfter(other.at);
    }

    /** Whether the moment has come when it is too late. */
    public boolean hasPassed(Instant now) {
        return now.isAfter(this.at);
    }

}
