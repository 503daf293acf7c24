package org.chancery.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.kernel.NameBasedId;
import org.chancery.standalone.demo.MeetingPlan.Answer;
import org.chancery.standalone.demo.MeetingPlan.Decision;
import org.chancery.standalone.demo.MeetingPlan.Held;
import org.chancery.standalone.demo.MeetingPlan.Item;
import org.chancery.standalone.demo.MeetingPlan.Move;

/** How meetings are called, prepared, held and written down. */
final class MeetingActs {

    private final MeetingPlan meeting;

    private final Scribe scribe;

    private MeetingActs(MeetingPlan meeting, Scribe scribe) {
        this.meeting = meeting;
        this.scribe = scribe;
    }

    /** From the call to the signature. */
    static void tell(Scribe scribe) {
        MeetingPlan.all().forEach((meeting) -> new MeetingActs(meeting, scribe).tell());
    }

    /** What became of the assignments that the signed decisions are by now. */
    static void areCarriedOut(Scribe scribe) {
        for (MeetingPlan meeting : MeetingPlan.all()) {
            if (meeting.held() != null) {
                meeting.held().decisions().forEach((decision) -> isCarriedOut(meeting, decision, scribe));
            }
        }
    }

    private void tell() {
        isCalled();
        this.meeting.agenda().forEach(this::isOnTheAgenda);
        if (this.meeting.published() != null) {
            does(this.meeting.by(), this.meeting.published(), "publishAgenda", input());
        }
        if (this.meeting.moved() != null) {
            isMoved(this.meeting.moved());
        }
        this.meeting.answers().forEach(this::isAnswered);
        if (this.meeting.cancelled() != null) {
            does(this.meeting.by(), this.meeting.cancelled().at(), "cancelMeeting",
                    input().and("reason", this.meeting.cancelled().text()));
        }
        if (!this.meeting.present().isEmpty()) {
            peopleCome();
        }
        if (this.meeting.held() != null) {
            isHeld(this.meeting.held());
        }
    }

    private void isCalled() {
        MeetingPlan plan = this.meeting;
        does(plan.by(), plan.called(), "scheduleMeeting",
                input().and("title", plan.title())
                    .and("kind", plan.kind())
                    .and("startsAt", this.scribe.calendar().at(plan.starts()).toString())
                    .and("endsAt", this.scribe.calendar().at(plan.ends()).toString())
                    .and("place", plan.place())
                    .and("secretary", (plan.secretary() != null) ? DemoId.position(plan.secretary()) : null)
                    .and("participants", participants()));
    }

    private List<Map<String, Object>> participants() {
        return Stream
            .of(Stream.of(invited(this.meeting.chair(), "CHAIR", true)),
                    this.meeting.voting().stream().map((who) -> invited(who, "REQ_PARTICIPANT", true)),
                    this.meeting.others().stream().map((who) -> invited(who, "OPT_PARTICIPANT", false)))
            .flatMap((invited) -> invited)
            .toList();
    }

    private static Map<String, Object> invited(String who, String role, boolean voting) {
        return Map.of("position", DemoId.position(who), "role", role, "voting", voting);
    }

    private void isOnTheAgenda(Item item) {
        does(this.meeting.by(), this.meeting.called(), "addAgendaItem",
                input().and("agendaItemId", MeetingPlan.item(item.key()))
                    .and("parentId", (item.part() != null) ? MeetingPlan.item(item.part()) : null)
                    .and("title", item.title())
                    .and("rapporteur", (item.by() != null) ? DemoId.position(item.by()) : null)
                    .and("minutesAllotted", item.minutes())
                    .and("draftDecision", item.draft())
                    .and("continues", (item.continues() != null) ? MeetingPlan.decision(item.continues()) : null));
    }

    private void isAnswered(Answer answer) {
        does(answer.who(), answer.at(), "respondToInvitation",
                input().and("response", answer.says())
                    .and("delegate", (answer.instead() != null) ? DemoId.position(answer.instead()) : null)
                    .and("comment", answer.text()));
    }

    private void isMoved(Move moved) {
        does(this.meeting.by(), moved.at(), "rescheduleMeeting",
                input().and("startsAt", this.scribe.calendar().at(moved.starts()).toString())
                    .and("endsAt", this.scribe.calendar().at(moved.ends()).toString())
                    .and("place", moved.place())
                    .and("reason", moved.text()));
    }

    private void peopleCome() {
        String began = this.meeting.began();
        List<Map<String, String>> marks = this.meeting.present()
            .entrySet()
            .stream()
            .map((mark) -> Map.of("position", DemoId.position(mark.getKey()), "presence", mark.getValue()))
            .toList();
        does(this.meeting.by(), began, "recordAttendance", input().and("marks", marks));
        if (this.meeting.notHeld() != null) {
            does(this.meeting.by(), began, "declareMeetingNotHeld", input().and("comment", this.meeting.notHeld()));
        }
        else {
            does(this.meeting.by(), began, "startMeeting", input());
        }
    }

    private void isHeld(Held held) {
        held.decisions().forEach((decision) -> isDecided(decision, held));
        does(this.meeting.by(), held.ended(), "endMeeting", input());
        if (held.signed() != null) {
            does(this.meeting.chair(), held.signed(), "signMinutes", input());
        }
    }

    private void isDecided(Decision decision, Held held) {
        does(this.meeting.by(), held.ended(), "recordDecision",
                terms(decision, decision.text()).and("agendaItemId", MeetingPlan.item(decision.item())));
        if (decision.amended() != null) {
            does(this.meeting.by(), held.ended(), "amendDecision", terms(decision, decision.amended()));
        }
    }

    private Input terms(Decision decision, String text) {
        return input().and("decisionId", MeetingPlan.decision(decision.key()))
            .and("text", text)
            .and("state", decision.says())
            .and("executor", (decision.to() != null) ? DemoId.position(decision.to()) : null)
            .and("dueOn", (decision.due() != null) ? this.scribe.calendar().on(decision.due()).toString() : null)
            .and("controller", (decision.controller() != null) ? DemoId.position(decision.controller()) : null)
            .and("deferredTo", (decision.until() != null) ? MeetingPlan.id(decision.until()) : null);
    }

    /** The assignment's id follows from its decision's, as the minutes give it. */
    private static void isCarriedOut(MeetingPlan meeting, Decision decision, Scribe scribe) {
        String decided = MeetingPlan.id(meeting.key()) + "/" + MeetingPlan.decision(decision.key());
        new Course(NameBasedId.of("assignment of decision " + decided), meeting.chair(),
                (decision.controller() != null) ? decision.controller() : meeting.chair(),
                String.valueOf(decision.to()), decision.course())
            .tell("decision/" + decision.key(), scribe);
    }

    private void does(String who, String when, String command, Input input) {
        this.scribe.tell("meeting/" + this.meeting.key(), who, when, command, input);
    }

    private Input input() {
        return Input.of("meetingId", MeetingPlan.id(this.meeting.key()));
    }

}
