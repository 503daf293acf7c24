package org.chancery.meeting.write;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.api.ParticipantRole;
import org.chancery.meeting.event.Invitation;
import org.chancery.meeting.event.InvitationAnswered;
import org.chancery.meeting.event.MeetingRescheduled;
import org.chancery.meeting.event.MeetingScheduled;
import org.chancery.meeting.event.ParticipantsInvited;

/**
 * Who has which part in a meeting.
 *
 * @param organization the organization that called it
 * @param organizer the position that called it
 * @param secretary the position that keeps its minutes
 * @param participants those who are invited, by position
 */
record People(String organization, String organizer, String secretary, Map<String, Participant> participants) {

    static People of(MeetingScheduled scheduled) {
        return new People(scheduled.organization(), scheduled.organizer(), scheduled.secretary(), Map.of())
            .with(scheduled.participants());
    }

    People with(ParticipantsInvited invited) {
        return with(invited.participants());
    }

    People with(InvitationAnswered answered) {
        Map<String, Participant> later = new LinkedHashMap<>(this.participants);
        later.computeIfPresent(answered.position(), (position, participant) -> participant.with(answered));
        Invitation delegate = answered.delegate();
        return with(later).with((delegate != null) ? List.of(delegate) : List.of());
    }

    People with(MeetingRescheduled moved) {
        Map<String, Participant> later = new LinkedHashMap<>(this.participants);
        moved.askedAgain()
            .forEach((position) -> later.computeIfPresent(position, (same, participant) -> participant.askedAgain()));
        return with(later);
    }

    private People with(List<Invitation> invitations) {
        Map<String, Participant> later = new LinkedHashMap<>(this.participants);
        invitations.forEach((invitation) -> later.put(invitation.position(), Participant.of(invitation)));
        return with(later);
    }

    private People with(Map<String, Participant> changed) {
        return new People(this.organization, this.organizer, this.secretary, changed);
    }

    /** Those who have a vote. */
    Set<String> voters() {
        return this.participants.keySet()
            .stream()
            .filter((position) -> participant(position).voting())
            .collect(Collectors.toSet());
    }

    /** Those whose answers no longer hold when the meeting is moved. */
    List<String> askedAgain() {
        return this.participants.keySet()
            .stream()
            .filter((position) -> participant(position).mustAnswerAgain())
            .toList();
    }

    String chair() {
        return this.participants.keySet()
            .stream()
            .filter((position) -> participant(position).role() == ParticipantRole.CHAIR)
            .findFirst()
            .orElse(this.organizer);
    }

    /** Everybody who has a part in it, invited or not. */
    Set<String> circle() {
        Set<String> circle = new LinkedHashSet<>(this.participants.keySet());
        circle.add(this.organizer);
        circle.add(this.secretary);
        return circle;
    }

    boolean isChair(Actor actor) {
        return chair().equals(actor.actingPosition().value());
    }

    /** Whether he prepares and runs the meeting: its organizer, chair or secretary. */
    boolean isOffice(Actor actor) {
        String position = actor.actingPosition().value();
        return isChair(actor) || this.organizer.equals(position) || this.secretary.equals(position);
    }

    boolean takesPart(PositionId position) {
        return this.participants.containsKey(position.value());
    }

    void onlyChair(Actor actor) {
        only(isChair(actor));
    }

    void onlyOffice(Actor actor) {
        only(isOffice(actor));
    }

    Participant onlyParticipant(Actor actor) {
        only(takesPart(actor.actingPosition()));
        return participant(actor.actingPosition().value());
    }

    void mustTakePart(PositionId position) {
        if (!takesPart(position)) {
            throw Refused.because(MeetingRefusal.NOT_A_PARTICIPANT).with("position", position.value());
        }
    }

    /**
     * To those who have a part in it, and to the registrars of the organization that
     * called it.
     */
    void mustBeVisibleTo(Actor actor, String meetingId) {
        Set<String> circle = circle();
        boolean ofCircle = circle.contains(actor.position().value()) || circle.contains(actor.actingPosition().value());
        boolean registers = actor.has(Role.REGISTRAR) && actor.organization().value().equals(this.organization);
        if (!ofCircle && !registers) {
            throw Refused.because(KernelRefusal.NOT_FOUND).with("id", meetingId);
        }
    }

    private Participant participant(String position) {
        return this.participants.getOrDefault(position, Participant.NOBODY);
    }

    private static void only(boolean allowed) {
        if (!allowed) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
    }

}
