package org.chancery.message.read;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Sealed;
import org.chancery.message.api.AcknowledgementId;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MembershipId;
import org.chancery.message.api.MessageId;
import org.chancery.message.event.ConversationOpened;
import org.chancery.message.event.HistoryVisibilityChanged;
import org.chancery.message.event.MemberLeft;
import org.chancery.message.event.MemberRemoved;
import org.chancery.message.event.MemberRoleChanged;
import org.chancery.message.event.MembersAdded;
import org.chancery.message.event.MessageAcknowledged;
import org.chancery.message.event.MessageEdited;
import org.chancery.message.event.MessagePosted;
import org.chancery.message.event.MessageRedacted;
import org.chancery.message.event.ReadMarkerMoved;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

/** What can have happened in a group of the ministry, and who looks at it. */
final class MessageFacts {

    static final String MINISTRY = new UUID(9, 1).toString();

    static final String OTHER_MINISTRY = new UUID(9, 2).toString();

    static final String OWNER = new UUID(9, 11).toString();

    static final String MEMBER = new UUID(9, 12).toString();

    static final String NEWCOMER = new UUID(9, 13).toString();

    static final String OUTSIDER = new UUID(9, 14).toString();

    static final String DESK = new UUID(9, 15).toString();

    static final String GROUP = new UUID(9, 21).toString();

    static final String CHANNEL = new UUID(9, 22).toString();

    static final String ANNOUNCEMENTS = new UUID(9, 23).toString();

    static final String FIRST = new UUID(9, 31).toString();

    static final String SECOND = new UUID(9, 32).toString();

    static final String THIRD = new UUID(9, 33).toString();

    static final FileReference PLAN = new FileReference("план.pdf", "application/pdf", 3, "ab".repeat(32));

    private static final Instant AT = ProjectedView.START;

    private MessageFacts() {
    }

    static Viewer viewer(String person) {
        return viewer(person, MINISTRY);
    }

    static Viewer viewer(String person, String organization) {
        return Viewer.of(new Actor(new PersonId(person), new PositionId(DESK), new OrganizationId(organization),
                Set.of(), null, Capacity.OWN));
    }

    /** A group of its owner and one member. */
    static ConversationOpened groupOpened() {
        return new ConversationOpened(GROUP, "GROUP", "Подготовка к зиме", MINISTRY, OWNER, "OWNER", List.of(MEMBER),
                "MEMBERS", "EVERYTHING");
    }

    /** A channel open to this scope, of its owner alone. */
    static ConversationOpened channelOpened(String scope) {
        return new ConversationOpened(CHANNEL, "CHANNEL", "Новости", MINISTRY, OWNER, "OWNER", List.of(), scope,
                "EVERYTHING");
    }

    /** Announcements to one member. */
    static ConversationOpened announcementsOpened() {
        return new ConversationOpened(ANNOUNCEMENTS, "ANNOUNCEMENT", "Объявления", MINISTRY, OWNER, "OWNER",
                List.of(MEMBER), "MEMBERS", "EVERYTHING");
    }

    static MembersAdded added(String conversation, MemberRole role, String... people) {
        return new MembersAdded(conversation, List.of(people), role.name());
    }

    static MemberRoleChanged roleChanged(String member, MemberRole role) {
        return new MemberRoleChanged(GROUP, member, role.name());
    }

    static MemberRemoved removed(String member) {
        return new MemberRemoved(GROUP, member);
    }

    static MemberLeft left(String member) {
        return new MemberLeft(GROUP, member);
    }

    static HistoryVisibilityChanged historyChanged(String history) {
        return new HistoryVisibilityChanged(GROUP, history);
    }

    static MessagePosted posted(String message) {
        return posted(message, OWNER, null);
    }

    static MessagePosted posted(String message, String author, @Nullable String root) {
        return posted(GROUP, message, author, root, "EVERYTHING", "MEMBERS");
    }

    /** Posted while newcomers see only what comes after them. */
    static MessagePosted postedForThosePresent(String message) {
        return posted(GROUP, message, OWNER, null, "SINCE_JOIN", "MEMBERS");
    }

    static MessagePosted postedInChannel(String message, String scope) {
        return posted(CHANNEL, message, OWNER, null, "EVERYTHING", scope);
    }

    static MessagePosted announced(String message) {
        return posted(ANNOUNCEMENTS, message, OWNER, null, "EVERYTHING", "MEMBERS");
    }

    static MessageEdited edited(String message, String text) {
        return new MessageEdited(message, new Sealed<>(text));
    }

    static MessageRedacted redacted(String message) {
        return new MessageRedacted(message, OWNER, "Отправлено по ошибке");
    }

    static MessageAcknowledged acknowledged(String message, String person) {
        String id = AcknowledgementId.of(new MessageId(message), new PersonId(person)).value();
        return new MessageAcknowledged(id, message, ANNOUNCEMENTS, person);
    }

    static ReadMarkerMoved readUpTo(String message, String person) {
        return new ReadMarkerMoved(placeOf(person), GROUP, person, message, AT, AT);
    }

    /** The id of somebody's place in the group. */
    static String placeOf(String person) {
        return placeOf(GROUP, person);
    }

    static String placeOf(String conversation, String person) {
        return MembershipId.of(new ConversationId(conversation), new PersonId(person)).value();
    }

    static String[] messages(int count) {
        return IntStream.range(0, count).mapToObj((number) -> new UUID(10, number).toString()).toArray(String[]::new);
    }

    static MessagePosted[] posted(String... messages) {
        return Arrays.stream(messages).map(MessageFacts::posted).toArray(MessagePosted[]::new);
    }

    private static MessagePosted posted(String conversation, String message, String author, @Nullable String root,
            String history, String scope) {
        return new MessagePosted(message, conversation, root, author, DESK, null, AT, new Sealed<>("Привет, ёлка!"),
                List.of(PLAN), conversation.equals(ANNOUNCEMENTS), history, scope, MINISTRY);
    }

}
