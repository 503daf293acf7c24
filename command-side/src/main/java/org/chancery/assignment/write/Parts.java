package org.chancery.assignment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.chancery.assignment.api.Deadline;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.assignment.event.AssignmentIssued.Part;
import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;

/**
 * The parts of an assignment: who does them, and by which day (ASG-2).
 *
 * @param days the day of each co-executor's part, by his position
 */
record Parts(Map<String, LocalDate> days) {

    static Parts of(AssignmentIssued issued) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (Part part : issued.parts()) {
            days.put(part.position(), part.dueOn());
        }
        return new Parts(days);
    }

    /** Until when this co-executor's part is due: never later than the whole (ASG-3). */
    Instant dueAt(Actor coExecutor, Deadline whole) {
        LocalDate day = this.days.get(coExecutor.actingPosition().value());
        if (day == null) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
        Deadline own = Deadline.endOf(day, whole.zone());
        return own.isAfter(whole) ? whole.at() : own.at();
    }

    /** A part that was due with the whole stays so when that gets more time. */
    Parts following(Deadline before, Deadline after) {
        Map<String, LocalDate> moved = new LinkedHashMap<>(this.days);
        moved.replaceAll((position, day) -> day.equals(before.on()) ? after.on() : day);
        return new Parts(moved);
    }

}
