package org.chancery.message.read;

import java.util.Optional;

import org.chancery.kernel.FileReference;
import org.chancery.message.api.MemberRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.message.read.MessageFacts.FIRST;
import static org.chancery.message.read.MessageFacts.GROUP;
import static org.chancery.message.read.MessageFacts.MEMBER;
import static org.chancery.message.read.MessageFacts.NEWCOMER;
import static org.chancery.message.read.MessageFacts.OTHER_MINISTRY;
import static org.chancery.message.read.MessageFacts.OUTSIDER;
import static org.chancery.message.read.MessageFacts.PLAN;
import static org.chancery.message.read.MessageFacts.SECOND;
import static org.chancery.message.read.MessageFacts.added;
import static org.chancery.message.read.MessageFacts.channelOpened;
import static org.chancery.message.read.MessageFacts.groupOpened;
import static org.chancery.message.read.MessageFacts.left;
import static org.chancery.message.read.MessageFacts.posted;
import static org.chancery.message.read.MessageFacts.postedForThosePresent;
import static org.chancery.message.read.MessageFacts.postedInChannel;
import static org.chancery.message.read.MessageFacts.redacted;
import static org.chancery.message.read.MessageFacts.viewer;

class MessageFilesTests {

    @Test
    void messagesFilesAreShownToMembers() {
        MessageViews views = MessageViews.given(groupOpened(), posted(FIRST));

        assertThat(plan(views, MEMBER)).hasValue(PLAN);
        assertThat(plan(views, OUTSIDER)).isEmpty();
    }

    @Test
    void whoHasLeftSeesNoFileAnyMore() {
        MessageViews views = MessageViews.given(groupOpened(), posted(FIRST), left(MEMBER));

        assertThat(plan(views, MEMBER)).isEmpty();
    }

    @Test
    void newcomerSeesFilesOfThePastOnlyWhereThatIsOpenToHim_MSG_6() {
        MessageViews views = MessageViews.given(groupOpened(), postedForThosePresent(FIRST),
                added(GROUP, MemberRole.MEMBER, NEWCOMER));
        assertThat(plan(views, NEWCOMER)).isEmpty();
        assertThat(plan(views, MEMBER)).hasValue(PLAN);

        views.and(posted(SECOND));
        assertThat(plan(views, NEWCOMER)).hasValue(PLAN);
    }

    @Test
    void redactedMessageHasNoFilesAnyMore_MSG_3() {
        MessageViews views = MessageViews.given(groupOpened(), posted(FIRST), redacted(FIRST));

        assertThat(plan(views, MEMBER)).isEmpty();
    }

    @Test
    void openChannelShowsItsFilesToThoseForWhomItIsOpen() {
        MessageViews views = MessageViews.given(channelOpened("ORGANIZATION"), postedInChannel(FIRST, "ORGANIZATION"));

        assertThat(plan(views, OUTSIDER)).hasValue(PLAN);
        assertThat(files(views).find(PLAN.sha256(), viewer(OUTSIDER, OTHER_MINISTRY))).isEmpty();
    }

    private static Optional<FileReference> plan(MessageViews views, String person) {
        return files(views).find(PLAN.sha256(), viewer(person));
    }

    private static MessageFiles files(MessageViews views) {
        return new MessageFiles(views, new Memberships(views));
    }

}
