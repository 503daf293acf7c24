package org.chancery.meeting.write;

import java.util.List;
import java.util.Optional;

import org.chancery.kernel.Actor;
import org.chancery.meeting.api.AddAgendaItem;
import org.chancery.meeting.api.AttendanceMark;
import org.chancery.meeting.api.InviteParticipants;
import org.chancery.meeting.api.RecordAttendance;
import org.chancery.meeting.api.ReorderAgenda;
import org.chancery.meeting.event.AgendaItemAdded;
import org.chancery.meeting.event.AgendaReordered;
import org.chancery.meeting.event.AttendanceRecorded;
import org.chancery.meeting.event.AttendanceRecorded.Mark;
import org.chancery.meeting.event.Invitation;
import org.chancery.meeting.event.ParticipantsInvited;

/** The meeting is not over: people, agenda and attendance may still change. */
sealed interface Open extends MeetingState permits Scheduled, InProgress {

    default Optional<ParticipantsInvited> invite(InviteParticipants command, Actor actor) {
        proceedings().people().onlyOffice(actor);
        List<Invitation> further = Inviting.further(command.participants(), proceedings().people());
        return further.isEmpty() ? Optional.empty()
                : Optional.of(new ParticipantsInvited(proceedings().meetingId(), further));
    }

    default Optional<AgendaItemAdded> addAgendaItem(AddAgendaItem command, Actor actor) {
        proceedings().agenda().mustBeOpenTo(actor, proceedings().people());
        command.coRapporteurs().forEach(proceedings().people()::mustTakePart);
        if (command.rapporteur() != null) {
            proceedings().people().mustTakePart(command.rapporteur());
        }
        return proceedings().agenda().add(command);
    }

    default Optional<AgendaReordered> reorderAgenda(ReorderAgenda command, Actor actor) {
        proceedings().agenda().mustBeOpenTo(actor, proceedings().people());
        return proceedings().agenda().reorder(command);
    }

    default Optional<AttendanceRecorded> recordAttendance(RecordAttendance command, Actor actor) {
        if (!command.marks().stream().allMatch((mark) -> mark.position().equals(actor.actingPosition()))) {
            proceedings().people().onlyOffice(actor);
        }
        Inviting.everybodyIsNamedOnce(command.marks().stream().map(AttendanceMark::position).toList());
        command.marks().forEach((mark) -> proceedings().people().mustTakePart(mark.position()));
        List<Mark> marks = proceedings().attendance().newAmong(command.marks());
        return marks.isEmpty() ? Optional.empty()
                : Optional.of(new AttendanceRecorded(proceedings().meetingId(), marks));
    }

}
