package org.chancery.meeting.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.command.Scenario;
import org.chancery.kernel.PositionId;
import org.chancery.meeting.api.AddAgendaItem;
import org.chancery.meeting.api.AgendaItemId;
import org.chancery.meeting.api.Invitee;
import org.chancery.meeting.api.MeetingId;
import org.chancery.meeting.api.MeetingKind;
import org.chancery.meeting.api.ParticipantRole;
import org.chancery.meeting.api.PublishAgenda;
import org.chancery.meeting.api.ReorderAgenda;
import org.chancery.meeting.api.RescheduleMeeting;
import org.chancery.meeting.api.ScheduleMeeting;
import org.chancery.meeting.event.AgendaPublished;
import org.chancery.meeting.event.AgendaReordered;
import org.chancery.meeting.event.AgendaReordered.Place;
import org.chancery.meeting.event.MeetingRescheduled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.meeting.write.MeetingFixture.CHAIR;
import static org.chancery.meeting.write.MeetingFixture.SECRETARY;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * One real meeting of a city council, before and after it was moved: another day, six
 * items instead of one, and the one that was there now the last.
 */
class CouncilMeetingTests {

    private static final Path FOLDER = Path.of(System.getProperty("chancery.root", ".."), "..", "shared", "data",
            "council-meetings");

    private static final String ZONE = "America/New_York";

    /** When the clerk entered it, and when the final agenda was published. */
    private static final Instant ENTERED = Instant.parse("2022-12-12T21:29:03Z");

    private static final Instant PUBLISHED = Instant.parse("2023-01-24T21:36:11Z");

    private Council before = Council.NONE;

    private Council after = Council.NONE;

    @BeforeEach
    void readTheMeeting() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "Needs the council meeting in " + FOLDER.normalize());
        this.before = Council.in("2023-01-26_10_00_youth-services_19727.json");
        this.after = Council.in("2023-01-30_13_00_youth-services_19727.json");
    }

    @Test
    void isTheSameMeetingOnAnotherDay() {
        assertThat(this.after.meetingId()).isEqualTo(this.before.meetingId());
        assertThat(this.before.items()).hasSize(1);
        assertThat(this.after.items()).hasSize(6);
    }

    @Test
    void isMovedToItsNewDay_MTG_14() {
        scheduled().at(PUBLISHED)
            .when(SECRETARY, moved())
            .then(new MeetingRescheduled(this.after.meetingId().value(), Instant.parse("2023-01-30T18:00:00Z"),
                    Instant.parse("2023-01-30T20:00:00Z"), ZONE, "Council Chambers - City Hall", "Moved", List.of(),
                    false));
    }

    @Test
    void getsTheOrderOfItsFinalAgenda_MTG_4() {
        List<Place> places = new ArrayList<>();
        this.after.inOrder().forEach((item) -> places.add(new Place(item.value(), "" + (places.size() + 1))));

        withAllItems().when(SECRETARY, new ReorderAgenda(this.after.meetingId(), this.after.inOrder()))
            .then(new AgendaReordered(this.after.meetingId().value(), places));

        assertThat(places).last().isEqualTo(new Place(this.before.items().getFirst().agendaItemId().value(), "6"));
    }

    @Test
    void publishesItsFinalAgenda_MTG_5() {
        Scenario<Meeting> meeting = withAllItems();
        meeting.givenCommand(SECRETARY, new ReorderAgenda(this.after.meetingId(), this.after.inOrder()), "reorder")
            .when(SECRETARY, new PublishAgenda(this.after.meetingId()))
            .then(new AgendaPublished(this.after.meetingId().value()));
    }

    private Scenario<Meeting> scheduled() {
        Scenario<Meeting> meeting = Scenario.of(Meeting.class).at(ENTERED);
        meeting.givenCommand(SECRETARY, this.before.schedule(), "schedule");
        this.before.items().forEach((item) -> meeting.givenCommand(SECRETARY, item, item.toString()));
        return meeting;
    }

    private Scenario<Meeting> withAllItems() {
        Scenario<Meeting> meeting = scheduled().at(PUBLISHED).givenCommand(SECRETARY, moved(), "move");
        this.after.items().forEach((item) -> meeting.givenCommand(SECRETARY, item, item.toString()));
        return meeting;
    }

    private RescheduleMeeting moved() {
        Instant startsAt = this.after.startsAt();
        return new RescheduleMeeting(this.after.meetingId(), startsAt, startsAt.plusSeconds(7_200), ZONE,
                this.after.text("Location"), "Moved", false);
    }

    /** The meeting as the council's system shows it. */
    private record Council(JsonNode json) {

        static final Council NONE = new Council(JsonMapper.shared().createObjectNode());

        static Council in(String file) throws IOException {
            return new Council(JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(file))));
        }

        MeetingId meetingId() {
            return new MeetingId(text("GUID"));
        }

        Instant startsAt() {
            return OffsetDateTime.parse(text("Date")).toInstant();
        }

        ScheduleMeeting schedule() {
            PositionId chair = CHAIR.position();
            return new ScheduleMeeting(meetingId(), text("BodyName"), MeetingKind.PUBLIC_HEARING, startsAt(),
                    startsAt().plusSeconds(7_200), ZONE, text("Location"), null,
                    List.of(new Invitee(chair, ParticipantRole.CHAIR, true)), null, false);
        }

        List<AddAgendaItem> items() {
            return itemNodes()
                .map((item) -> new AddAgendaItem(meetingId(), id(item), null, item.get("Title").asString(), null,
                        List.of(), null, List.of(), null, null))
                .toList();
        }

        List<AgendaItemId> inOrder() {
            return itemNodes().sorted(Comparator.comparing((item) -> item.get("AgendaSequence").asInt()))
                .map(Council::id)
                .toList();
        }

        String text(String field) {
            return this.json.get(field).asString();
        }

        private Stream<JsonNode> itemNodes() {
            return this.json.get("Items").valueStream();
        }

        private static AgendaItemId id(JsonNode item) {
            return new AgendaItemId(item.get("GUID").asString());
        }

    }

}
