package org.chancery.meeting.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.meeting.api.Invitee;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.ParticipantRole;
import org.chancery.meeting.api.ScheduleMeeting;
import org.chancery.meeting.event.Invitation;

/** The rules of who can be invited together. */
final class Inviting {

    private Inviting() {
    }

    /** The first invitations: one chair, and everybody once. */
    static List<Invitation> first(List<Invitee> invitees) {
        everybodyIsNamedOnce(invitees.stream().map(Invitee::position).toList());
        long chairs = invitees.stream().filter(Inviting::isChair).count();
        if (chairs != 1) {
            throw Refused.because(MeetingRefusal.ONE_CHAIR).with("chairs", chairs);
        }
        return invitations(invitees);
    }

    /** Further invitations, apart from those that stand already. */
    static List<Invitation> further(List<Invitee> invitees, People people) {
        everybodyIsNamedOnce(invitees.stream().map(Invitee::position).toList());
        List<Invitation> further = invitations(invitees).stream()
            .filter((invitation) -> !stands(invitation, people))
            .toList();
        if (further.stream().anyMatch((invitation) -> invitation.role().equals(ParticipantRole.CHAIR.name()))) {
            throw Refused.because(MeetingRefusal.ONE_CHAIR).with("chair", people.chair());
        }
        roomIsLeft(people.participants().size() + further.size());
        return further;
    }

    static void everybodyIsNamedOnce(List<PositionId> positions) {
        Set<PositionId> named = new HashSet<>();
        for (PositionId position : positions) {
            if (!named.add(position)) {
                throw Refused.because(MeetingRefusal.PARTICIPANT_NAMED_TWICE).with("position", position.value());
            }
        }
    }

    static void roomIsLeft(int participants) {
        if (participants > ScheduleMeeting.MOST_PARTICIPANTS) {
            throw Refused.because(KernelRefusal.TOO_MANY_ITEMS)
                .with("field", "participants")
                .with("count", participants)
                .with("most", ScheduleMeeting.MOST_PARTICIPANTS);
        }
    }

    private static boolean stands(Invitation invitation, People people) {
        Participant participant = people.participants().get(invitation.position());
        if (participant != null && !participant.isInvitedAs(invitation)) {
            throw Refused.because(MeetingRefusal.ALREADY_INVITED)
                .with("position", invitation.position())
                .with("role", participant.role().name())
                .with("voting", participant.voting());
        }
        return participant != null;
    }

    private static boolean isChair(Invitee invitee) {
        return invitee.role() == ParticipantRole.CHAIR;
    }

    private static List<Invitation> invitations(List<Invitee> invitees) {
        return invitees.stream()
            .map((invitee) -> new Invitation(invitee.position().value(), invitee.role().name(), invitee.voting()))
            .toList();
    }

}
