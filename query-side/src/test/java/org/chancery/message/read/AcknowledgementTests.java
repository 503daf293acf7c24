package org.chancery.message.read;

import java.util.List;

import org.chancery.message.api.MemberRole;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.message.read.MessageFacts.ANNOUNCEMENTS;
import static org.chancery.message.read.MessageFacts.FIRST;
import static org.chancery.message.read.MessageFacts.MEMBER;
import static org.chancery.message.read.MessageFacts.NEWCOMER;
import static org.chancery.message.read.MessageFacts.OUTSIDER;
import static org.chancery.message.read.MessageFacts.OWNER;
import static org.chancery.message.read.MessageFacts.SECOND;
import static org.chancery.message.read.MessageFacts.acknowledged;
import static org.chancery.message.read.MessageFacts.added;
import static org.chancery.message.read.MessageFacts.announced;
import static org.chancery.message.read.MessageFacts.announcementsOpened;
import static org.chancery.message.read.MessageFacts.viewer;

/** MSG-7: who has acknowledged an announcement, and who has not. */
class AcknowledgementTests {

    private static final PageRequest ALL = new PageRequest(100, null);

    private final MessageViews views = MessageViews.given(announcementsOpened(),
            added(ANNOUNCEMENTS, MemberRole.MODERATOR, OUTSIDER), announced(FIRST),
            added(ANNOUNCEMENTS, MemberRole.MEMBER, NEWCOMER), announced(SECOND), acknowledged(FIRST, MEMBER));

    @Test
    void ownerSeesWhoDid_MSG_7() {
        Page<AcknowledgementLine> sheet = this.views.acknowledgements.of(message(FIRST), viewer(OWNER), ALL);

        assertThat(sheet.rows()).extracting((row) -> row.node().person()).containsExactly(MEMBER);
        assertThat(sheet.rows().getFirst().node().acknowledgedAt()).isEqualTo(ProjectedView.START.plusSeconds(5 * 60));
        assertThat(sheet.count().get().value()).isEqualTo(1);
    }

    @Test
    void ownerSeesWhoOfThosePresentDidNot_MSG_7() {
        assertThat(awaitedFor(FIRST, OWNER)).containsExactly(OUTSIDER);
        assertThat(awaitedFor(SECOND, OWNER)).containsExactly(MEMBER, OUTSIDER, NEWCOMER);
    }

    @Test
    void moderatorSeesItToo_MSG_7() {
        assertThat(awaitedFor(FIRST, OUTSIDER)).containsExactly(OUTSIDER);
    }

    @Test
    void memberSeesHisOwnOnly() {
        TimelineMessage first = message(FIRST);

        assertThat(this.views.acknowledgements.byViewer(first, viewer(MEMBER))).isNotNull();
        assertThat(this.views.acknowledgements.byViewer(first, viewer(NEWCOMER))).isNull();
        assertThat(this.views.acknowledgements.of(first, viewer(MEMBER), ALL)).isNull();
        assertThat(this.views.acknowledgements.awaitedFor(first, viewer(MEMBER), ALL)).isNull();
    }

    @Test
    void lineIsFoundByHimAndByThoseWhoRunIt() {
        String line = acknowledged(FIRST, MEMBER).acknowledgementId();

        assertThat(this.views.lines.find(List.of(line), viewer(MEMBER))).containsKey(line);
        assertThat(this.views.lines.find(List.of(line), viewer(OWNER))).containsKey(line);
        assertThat(this.views.lines.find(List.of(line), viewer(NEWCOMER))).isEmpty();
    }

    private List<String> awaitedFor(String message, String viewer) {
        return this.views.acknowledgements.awaitedFor(message(message), viewer(viewer), ALL)
            .rows()
            .stream()
            .map((row) -> row.node().person())
            .toList();
    }

    private TimelineMessage message(String id) {
        return this.views.timeline.byId(id, viewer(OWNER));
    }

}
