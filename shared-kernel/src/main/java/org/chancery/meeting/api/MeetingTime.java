package org.chancery.meeting.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a meeting lasts, and the zone in which people say it.
 *
 * @param startsAt its first instant
 * @param endsAt the first instant after it
 * @param zone the zone in which it was called
 */
public record MeetingTime(Instant startsAt, Instant endsAt, ZoneId zone) {

    /**
     * How long a meeting lasts at most. A calendar need not look further back than that.
     */
    public static final Duration LONGEST = Duration.ofDays(7);

    /**
     * The time that a command's fields name.
     * @throws Refused when it ends before it begins or lasts longer than a week, or when
     * the zone is unknown
     */
    static MeetingTime of(@Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable String zone) {
        Instant start = Require.instant("startsAt", startsAt);
        Instant end = Require.instant("endsAt", endsAt);
        Duration duration = Duration.between(start, end);
        if (!duration.isPositive() || duration.compareTo(LONGEST) > 0) {
            throw Refused.because(MeetingRefusal.MEETING_TIME_RANGE).with("startsAt", start).with("endsAt", end);
        }
        return new MeetingTime(start, end, Require.zone("zone", zone));
    }

    /** The day on which it begins, as it is called in the zone. */
    public LocalDate startsOn() {
        return LocalDate.ofInstant(this.startsAt, this.zone);
    }

}
