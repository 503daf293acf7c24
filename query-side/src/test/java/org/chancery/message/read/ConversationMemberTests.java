package org.chancery.message.read;

import org.chancery.kernel.DomainEvent;
import org.chancery.message.api.MemberRole;
import org.chancery.query.projection.ProjectedView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.message.read.MessageFacts.ANNOUNCEMENTS;
import static org.chancery.message.read.MessageFacts.FIRST;
import static org.chancery.message.read.MessageFacts.GROUP;
import static org.chancery.message.read.MessageFacts.MEMBER;
import static org.chancery.message.read.MessageFacts.NEWCOMER;
import static org.chancery.message.read.MessageFacts.OWNER;
import static org.chancery.message.read.MessageFacts.SECOND;
import static org.chancery.message.read.MessageFacts.acknowledged;
import static org.chancery.message.read.MessageFacts.added;
import static org.chancery.message.read.MessageFacts.announced;
import static org.chancery.message.read.MessageFacts.announcementsOpened;
import static org.chancery.message.read.MessageFacts.groupOpened;
import static org.chancery.message.read.MessageFacts.historyChanged;
import static org.chancery.message.read.MessageFacts.left;
import static org.chancery.message.read.MessageFacts.placeOf;
import static org.chancery.message.read.MessageFacts.posted;
import static org.chancery.message.read.MessageFacts.readUpTo;
import static org.chancery.message.read.MessageFacts.removed;
import static org.chancery.message.read.MessageFacts.roleChanged;

class ConversationMemberTests {

    @Test
    void ownerAndFirstMembersAreInFromTheStart() {
        ProjectedView<ConversationMember> members = members(groupOpened());

        assertThat(members.document(placeOf(OWNER)).role()).isEqualTo(MemberRole.OWNER);
        assertThat(members.document(placeOf(MEMBER)).role()).isEqualTo(MemberRole.MEMBER);
        assertThat(members.document(placeOf(MEMBER)).joinedAt()).isEqualTo(ProjectedView.START);
    }

    @Test
    void newcomerIsInSinceHeCame_MSG_6() {
        ConversationMember place = members(groupOpened(), posted(FIRST), added(GROUP, MemberRole.GUEST, NEWCOMER))
            .document(placeOf(NEWCOMER));

        assertThat(place.role()).isEqualTo(MemberRole.GUEST);
        assertThat(place.joinedOrder()).isEqualTo(2);
    }

    @Test
    void showsHisPresentRole() {
        assertThat(members(groupOpened(), roleChanged(MEMBER, MemberRole.MODERATOR)).document(placeOf(MEMBER)).role())
            .isEqualTo(MemberRole.MODERATOR);
    }

    @Test
    void whoeverIsPutOutOrLeavesIsForgotten() {
        assertThat(members(groupOpened(), removed(MEMBER), left(OWNER)).documents()).isEmpty();
    }

    @Test
    void whoeverComesAgainBeginsAnew() {
        ConversationMember place = members(groupOpened(), posted(FIRST), readUpTo(FIRST, MEMBER), removed(MEMBER),
                posted(SECOND), added(GROUP, MemberRole.MEMBER, MEMBER))
            .document(placeOf(MEMBER));

        assertThat(place.marker()).isNull();
        assertThat(place.joinedOrder()).isEqualTo(5);
    }

    @Test
    void keepsHowFarHeHasRead_MSG_5() {
        ConversationMember place = members(groupOpened(), posted(FIRST), posted(SECOND), readUpTo(FIRST, MEMBER),
                readUpTo(SECOND, MEMBER))
            .document(placeOf(MEMBER));

        assertThat(place.marker()).isEqualTo(SECOND);
        assertThat(place.version()).isEqualTo(1);
    }

    @Test
    void markOfOneWhoJustLeftIsNoFault() {
        assertThat(members(groupOpened(), posted(FIRST), left(MEMBER), readUpTo(FIRST, MEMBER)).documents())
            .extracting(ConversationMember::person)
            .containsExactly(OWNER);
    }

    @Test
    void keepsWhatHeAcknowledged_MSG_7() {
        ConversationMember place = members(announcementsOpened(), announced(FIRST), announced(SECOND),
                acknowledged(FIRST, MEMBER))
            .document(placeOf(ANNOUNCEMENTS, MEMBER));

        assertThat(place.acknowledged()).containsExactly(FIRST);
    }

    @Test
    void isUntouchedByTheSettingForNewcomers() {
        assertThat(members(groupOpened(), historyChanged("SINCE_JOIN")).documents()).hasSize(2);
    }

    private ProjectedView<ConversationMember> members(DomainEvent... events) {
        return ProjectedView.of(new ConversationMemberProjector(), getClass()).given(events);
    }

}
