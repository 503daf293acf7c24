package org.chancery.meeting.write;

import java.util.List;

import org.chancery.command.Scenario;
import org.chancery.kernel.KernelRefusal;
import org.chancery.meeting.api.DecisionState;
import org.chancery.meeting.api.MeetingCommand;
import org.chancery.meeting.api.ParticipationStatus;
import org.chancery.meeting.api.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.chancery.meeting.write.MeetingFixture.DEPUTY;
import static org.chancery.meeting.write.MeetingFixture.DUE_ON;
import static org.chancery.meeting.write.MeetingFixture.FIRST;
import static org.chancery.meeting.write.MeetingFixture.OBSERVER;
import static org.chancery.meeting.write.MeetingFixture.REGISTRAR;
import static org.chancery.meeting.write.MeetingFixture.STARTS_AT;
import static org.chancery.meeting.write.MeetingFixture.STRANGER;
import static org.chancery.meeting.write.MeetingFixture.add;
import static org.chancery.meeting.write.MeetingFixture.amend;
import static org.chancery.meeting.write.MeetingFixture.attend;
import static org.chancery.meeting.write.MeetingFixture.cancel;
import static org.chancery.meeting.write.MeetingFixture.cancelled;
import static org.chancery.meeting.write.MeetingFixture.decide;
import static org.chancery.meeting.write.MeetingFixture.declareNotHeld;
import static org.chancery.meeting.write.MeetingFixture.end;
import static org.chancery.meeting.write.MeetingFixture.guest;
import static org.chancery.meeting.write.MeetingFixture.invite;
import static org.chancery.meeting.write.MeetingFixture.publish;
import static org.chancery.meeting.write.MeetingFixture.reorder;
import static org.chancery.meeting.write.MeetingFixture.reschedule;
import static org.chancery.meeting.write.MeetingFixture.respond;
import static org.chancery.meeting.write.MeetingFixture.scheduledMeeting;
import static org.chancery.meeting.write.MeetingFixture.sign;
import static org.chancery.meeting.write.MeetingFixture.start;

/** Whoever has no part in a meeting learns nothing of it, whatever he asks. */
class MeetingVisibilityTests {

    static final List<MeetingCommand> COMMANDS = List.of(invite(guest(OBSERVER)), respond(ParticipationStatus.ACCEPTED),
            reschedule(STARTS_AT.plusSeconds(60)), cancel(), add("a"), reorder("a"), publish(),
            attend(FIRST, Presence.ON_SITE), start(), declareNotHeld(), decide("x", DecisionState.ADOPTED),
            amend("x", DUE_ON), end(), sign());

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void doesNotExistForAnotherOrganization(MeetingCommand command) {
        scheduledMeeting().when(STRANGER, command).thenRefused(KernelRefusal.NOT_FOUND);
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void doesNotExistForColleaguesWithoutAPart(MeetingCommand command) {
        scheduledMeeting(cancelled()).when(OBSERVER, command).thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void registrarsOfTheOrganizationSeeItButDoNotRunIt() {
        scheduledMeeting().when(REGISTRAR, cancel()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void delegateSeesIt() {
        scheduledMeeting(MeetingFixture.sentInstead(MeetingFixture.THIRD, DEPUTY)).when(DEPUTY, cancel())
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsCommandMeantForAnOlderVersion() {
        Scenario<Meeting> meeting = scheduledMeeting(MeetingFixture.invited(OBSERVER));
        meeting.whenVersionSeen(0, MeetingFixture.ORGANIZER, cancel()).thenRefused(KernelRefusal.STALE_VERSION);
    }

}
