package org.chancery.meeting.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.bson.conversions.Bson;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.MeetingTime;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

/**
 * The days of a calendar as they are called in a zone: from the first, to the last, which
 * is not one of them.
 */
record CalendarRange(Instant from, Instant to) {

    private static final long LONGEST = 366;

    static CalendarRange of(LocalDate from, LocalDate to, String zoneName) {
        long days = ChronoUnit.DAYS.between(Require.date("from", from), Require.date("to", to));
        if (days < 1 || days > LONGEST) {
            throw Refused.because(MeetingRefusal.CALENDAR_RANGE).with("from", from).with("to", to);
        }
        ZoneId zone = Require.zone("zone", zoneName);
        return new CalendarRange(from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    }

    /**
     * What lasts into the range or begins in it; what ends as it begins is over. The
     * lower bound of the beginning only spares the index what is long past.
     */
    Bson overlapped() {
        return and(lt(MeetingCards.STARTS_AT, this.to), gt(MeetingCards.ENDS_AT, this.from),
                gt(MeetingCards.STARTS_AT, this.from.minus(MeetingTime.LONGEST)));
    }

}
