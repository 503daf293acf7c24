package org.chancery.meeting.write;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chancery.assignment.api.Deadline;
import org.chancery.kernel.Refused;
import org.chancery.meeting.api.MeetingRefusal;
import org.chancery.meeting.event.MinutesSigned;
import org.chancery.meeting.event.MinutesSigned.Order;
import org.chancery.meeting.write.Minutes.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What the signature makes of the minutes: numbered decisions, and for each that has an
 * executor the assignment that it becomes (MTG-9, MTG-10).
 */
final class Signing {

    private Signing() {
    }

    static MinutesSigned sign(Proceedings meeting, Instant now) {
        ZoneId zone = meeting.time().zone();
        for (Decision decision : meeting.minutes().decisions().values()) {
            if (decision.dueOn() != null) {
                dayMustLieAhead(decision.dueOn(), zone, now);
            }
        }
        return new MinutesSigned(meeting.meetingId(), meeting.people().organization(), zone.getId(),
                meeting.people().chair(), List.copyOf(meeting.people().circle()), decisions(meeting));
    }

    static void dayMustLieAhead(LocalDate dueOn, ZoneId zone, Instant now) {
        if (Deadline.endOf(dueOn, zone).hasPassed(now)) {
            throw Refused.because(MeetingRefusal.DECISION_DUE_IN_THE_PAST).with("dueOn", dueOn);
        }
    }

    private static List<MinutesSigned.Decision> decisions(Proceedings meeting) {
        List<MinutesSigned.Decision> signed = new ArrayList<>();
        meeting.agenda().numbers().forEach((item, number) -> {
            int place = 0;
            for (Map.Entry<String, Decision> recorded : meeting.minutes().decisions().entrySet()) {
                if (recorded.getValue().agendaItemId().equals(item)) {
                    place++;
                    signed.add(decision(meeting, recorded.getKey(), recorded.getValue(), number + "." + place));
                }
            }
        });
        return signed;
    }

    private static MinutesSigned.Decision decision(Proceedings meeting, String decisionId, Decision decision,
            String number) {
        return new MinutesSigned.Decision(decisionId, number, decision.agendaItemId(), decision.heard(),
                decision.text(), decision.state(), decision.deferredTo(), order(meeting, decisionId, decision));
    }

    private static @Nullable Order order(Proceedings meeting, String decisionId, Decision decision) {
        if (decision.executor() == null || decision.dueOn() == null) {
            return null;
        }
        return new Order(assignmentOf(meeting.meetingId(), decisionId), decision.executor(), decision.dueOn(),
                (decision.controller() != null) ? decision.controller() : meeting.people().chair());
    }

    /** Always the same for the same decision, so that it is issued once. */
    private static String assignmentOf(String meetingId, String decisionId) {
        String name = "assignment of decision " + meetingId + "/" + decisionId;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

}
