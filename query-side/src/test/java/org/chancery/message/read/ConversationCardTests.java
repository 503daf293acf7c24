package org.chancery.message.read;

import org.chancery.kernel.DomainEvent;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.ConversationScope;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.api.MemberRole;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.message.read.MessageFacts.CHANNEL;
import static org.chancery.message.read.MessageFacts.FIRST;
import static org.chancery.message.read.MessageFacts.GROUP;
import static org.chancery.message.read.MessageFacts.MEMBER;
import static org.chancery.message.read.MessageFacts.MINISTRY;
import static org.chancery.message.read.MessageFacts.NEWCOMER;
import static org.chancery.message.read.MessageFacts.OWNER;
import static org.chancery.message.read.MessageFacts.SECOND;
import static org.chancery.message.read.MessageFacts.added;
import static org.chancery.message.read.MessageFacts.channelOpened;
import static org.chancery.message.read.MessageFacts.edited;
import static org.chancery.message.read.MessageFacts.groupOpened;
import static org.chancery.message.read.MessageFacts.historyChanged;
import static org.chancery.message.read.MessageFacts.left;
import static org.chancery.message.read.MessageFacts.posted;
import static org.chancery.message.read.MessageFacts.removed;
import static org.chancery.message.read.MessageFacts.roleChanged;

class ConversationCardTests {

    @Test
    void showsWhatWasOpened() {
        ConversationCard card = card(GROUP, groupOpened());

        assertThat(card).isEqualTo(new ConversationCard(GROUP, 0, ConversationKind.GROUP, "Подготовка к зиме", MINISTRY,
                ConversationScope.MEMBERS, HistoryVisibility.EVERYTHING, OWNER, ProjectedView.START, 2, 0,
                card.readers()));
    }

    @Test
    void groupIsSeenByItsMembersOnly() {
        assertThat(card(GROUP, groupOpened()).readers()).containsExactly("conversation:" + GROUP);
    }

    @Test
    void channelIsSeenByTheOrganizationToo() {
        assertThat(card(CHANNEL, channelOpened("ORGANIZATION")).readers())
            .containsExactlyInAnyOrder("conversation:" + CHANNEL, Grants.organization(MINISTRY));
    }

    @Test
    void channelOfTheRegionIsSeenByEverybody() {
        assertThat(card(CHANNEL, channelOpened("REGION")).readers()).contains(Grants.EVERYONE);
    }

    @Test
    void countsWhoComesAndGoes() {
        ConversationCard card = card(GROUP, groupOpened(), added(GROUP, MemberRole.GUEST, NEWCOMER, FIRST, SECOND),
                removed(MEMBER), left(NEWCOMER));

        assertThat(card.memberCount()).isEqualTo(3);
        assertThat(card.version()).isEqualTo(3);
    }

    @Test
    void countsChangesOfRoles() {
        assertThat(card(GROUP, groupOpened(), roleChanged(MEMBER, MemberRole.MODERATOR)).version()).isEqualTo(1);
    }

    @Test
    void showsTheSettingForNewcomers_MSG_6() {
        assertThat(card(GROUP, groupOpened(), historyChanged("SINCE_JOIN")).history())
            .isEqualTo(HistoryVisibility.SINCE_JOIN);
    }

    @Test
    void knowsWhereSomethingWasLastSaidAndIsNotChangedByIt() {
        ConversationCard card = card(GROUP, groupOpened(), posted(FIRST), posted(SECOND), edited(FIRST, "Иначе"));

        assertThat(card.lastActivity()).isEqualTo(2);
        assertThat(card.version()).isZero();
    }

    private ConversationCard card(String id, DomainEvent... events) {
        return ProjectedView.of(new ConversationCardProjector(), getClass()).given(events).document(id);
    }

}
