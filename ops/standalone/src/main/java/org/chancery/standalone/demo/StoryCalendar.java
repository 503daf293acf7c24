package org.chancery.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The days of the story. They are counted from the day of loading, so that the demo
 * always looks as of today: {@code -3 10:00} is three days ago at ten, {@code +2 14:30}
 * the day after tomorrow, {@code now} the moment of telling.
 *
 * @param today the day of loading
 */
record StoryCalendar(LocalDate today) {

    static final String NOW = "now";

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    static boolean isNow(String moment) {
        return moment.equals(NOW);
    }

    /** The day so many days after the day of loading; before it when negative. */
    LocalDate on(int days) {
        return this.today.plusDays(days);
    }

    /** The day of a moment, and now is today. */
    LocalDate dayOf(String moment) {
        return isNow(moment) ? this.today : LocalDate.ofInstant(at(moment), ZONE);
    }

    /** A moment that is not now. */
    Instant at(String moment) {
        String[] parts = moment.split(" ", 2);
        return on(Integer.parseInt(parts[0])).atTime(LocalTime.parse(parts[1])).atZone(ZONE).toInstant();
    }

    /** For bringing moments into order: now is the last. */
    Instant order(String moment) {
        return isNow(moment) ? Instant.MAX : at(moment);
    }

}
