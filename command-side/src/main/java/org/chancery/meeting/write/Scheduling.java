package org.chancery.meeting.write;

import java.time.Instant;
import java.util.Set;

import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.meeting.api.MeetingTime;
import org.chancery.meeting.api.ScheduleMeeting;
import org.chancery.meeting.event.MeetingScheduled;

/** The rules of calling a meeting: who may, when, with whom. */
final class Scheduling {

    private static final Set<Role> MAY_SCHEDULE = Set.of(Role.EXECUTIVE, Role.ASSISTANT, Role.REGISTRAR,
            Role.CONTROLLER, Role.OFFICER);

    private Scheduling() {
    }

    static MeetingScheduled decide(ScheduleMeeting command, Actor actor, Instant now) {
        if (!actor.hasAny(MAY_SCHEDULE)) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
        new Notice(command.time(), command.kind(), command.urgent()).mustBePossible(actor, now);
        return scheduled(command, actor);
    }

    private static MeetingScheduled scheduled(ScheduleMeeting command, Actor actor) {
        MeetingTime time = command.time();
        String organizer = actor.actingPosition().value();
        return new MeetingScheduled(command.meetingId().value(), command.title(), command.kind().name(),
                actor.organization().value(), organizer,
                (command.secretary() != null) ? command.secretary().value() : organizer, time.startsAt(), time.endsAt(),
                time.zone().getId(), command.place(), Inviting.first(command.participants()), command.quorum(),
                command.urgent());
    }

}
