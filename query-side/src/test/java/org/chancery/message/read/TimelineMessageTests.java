package org.chancery.message.read;

import java.time.Instant;

import org.bson.BsonDocument;
import org.chancery.kernel.DomainEvent;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.read.TimelineMessage.Redaction;
import org.chancery.message.read.TimelineMessage.State;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.message.read.MessageFacts.CHANNEL;
import static org.chancery.message.read.MessageFacts.FIRST;
import static org.chancery.message.read.MessageFacts.GROUP;
import static org.chancery.message.read.MessageFacts.MEMBER;
import static org.chancery.message.read.MessageFacts.MINISTRY;
import static org.chancery.message.read.MessageFacts.OWNER;
import static org.chancery.message.read.MessageFacts.PLAN;
import static org.chancery.message.read.MessageFacts.SECOND;
import static org.chancery.message.read.MessageFacts.announced;
import static org.chancery.message.read.MessageFacts.edited;
import static org.chancery.message.read.MessageFacts.groupOpened;
import static org.chancery.message.read.MessageFacts.posted;
import static org.chancery.message.read.MessageFacts.postedForThosePresent;
import static org.chancery.message.read.MessageFacts.postedInChannel;
import static org.chancery.message.read.MessageFacts.redacted;

class TimelineMessageTests {

    @Test
    void showsWhatWasPosted_MSG_1() {
        TimelineMessage message = message(FIRST, groupOpened(), posted(FIRST));

        assertThat(message.order()).isEqualTo(1);
        assertThat(message.version()).isZero();
        assertThat(message.conversation()).isEqualTo(GROUP);
        assertThat(message.author()).isEqualTo(OWNER);
        assertThat(message.state()).isEqualTo(State.POSTED);
        assertThat(message.text()).isEqualTo("Привет, ёлка!");
        assertThat(message.files()).containsExactly(PLAN);
        assertThat(message.root()).isNull();
        assertThat(message.acknowledgementDue()).isFalse();
        assertThat(message.readers()).containsExactly("conversation:" + GROUP);
    }

    @Test
    void replyKnowsItsRoot_MSG_4() {
        assertThat(message(SECOND, posted(FIRST), posted(SECOND, MEMBER, FIRST)).root()).isEqualTo(FIRST);
    }

    @Test
    void keepsTheSettingOfItsTime_MSG_6() {
        assertThat(message(FIRST, postedForThosePresent(FIRST)).history()).isEqualTo(HistoryVisibility.SINCE_JOIN);
    }

    @Test
    void isSeenByWhomTheChannelIsOpenTo() {
        assertThat(message(FIRST, postedInChannel(FIRST, "ORGANIZATION")).readers())
            .containsExactlyInAnyOrder("conversation:" + CHANNEL, Grants.organization(MINISTRY));
    }

    @Test
    void announcementAsksForAcknowledgement_MSG_7() {
        assertThat(message(FIRST, announced(FIRST)).acknowledgementDue()).isTrue();
    }

    @Test
    void showsWhatItSaysNow_MSG_2() {
        TimelineMessage message = message(FIRST, posted(FIRST), edited(FIRST, "Раз"), edited(FIRST, "Два"));

        assertThat(message.text()).isEqualTo("Два");
        assertThat(message.state()).isEqualTo(State.EDITED);
        assertThat(message.editedAt()).isEqualTo(minutesAfterStart(2));
        assertThat(message.version()).isEqualTo(2);
    }

    @Test
    void editedThriceAndRedactedItIsAnEnvelope_MSG_3() {
        ProjectedView<TimelineMessage> timeline = timeline(posted(FIRST), edited(FIRST, "Раз"), edited(FIRST, "Два"),
                edited(FIRST, "Три"), redacted(FIRST));
        TimelineMessage message = timeline.document(FIRST);

        assertThat(message.text()).isNull();
        assertThat(message.files()).isEmpty();
        assertThat(message.state()).isEqualTo(State.REDACTED);
        assertThat(message.author()).isEqualTo(OWNER);
        assertThat(message.postedAt()).isEqualTo(ProjectedView.START);
        assertThat(message.redaction()).isEqualTo(new Redaction(OWNER, minutesAfterStart(4), "Отправлено по ошибке"));
        assertThat(timeline.collection(Timeline.VIEW).withDocumentClass(BsonDocument.class).find().first().toJson())
            .as("nothing of what it said is left in the view")
            .doesNotContain("Привет", "Раз", "Два", "Три", "план.pdf");
    }

    private static Instant minutesAfterStart(int minutes) {
        return ProjectedView.START.plusSeconds(60L * minutes);
    }

    private TimelineMessage message(String id, DomainEvent... events) {
        return timeline(events).document(id);
    }

    private ProjectedView<TimelineMessage> timeline(DomainEvent... events) {
        return ProjectedView.of(new TimelineProjector(), getClass()).given(events);
    }

}
