package org.chancery.message.write;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.chancery.command.Actors;
import org.chancery.command.Scenario;
import org.chancery.kernel.Actor;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.kernel.Sealed;
import org.chancery.message.api.AcknowledgeMessage;
import org.chancery.message.api.AcknowledgementId;
import org.chancery.message.api.AddMembers;
import org.chancery.message.api.ChangeHistoryVisibility;
import org.chancery.message.api.ChangeMemberRole;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.ConversationScope;
import org.chancery.message.api.EditMessage;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.api.LeaveConversation;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MembershipId;
import org.chancery.message.api.MessageId;
import org.chancery.message.api.OpenConversation;
import org.chancery.message.api.PostMessage;
import org.chancery.message.api.ReadUpTo;
import org.chancery.message.api.RedactMessage;
import org.chancery.message.api.RemoveMember;
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
import org.jspecify.annotations.Nullable;

/**
 * A conversation of the ministry, its people, and what can be asked and happen there.
 */
final class MessageFixture {

    static final Actor OWNER = Actors.person("owner", Role.EXECUTIVE);

    static final Actor MODERATOR = Actors.person("moderator", Role.OFFICER);

    static final Actor MEMBER = Actors.person("member", Role.OFFICER);

    static final Actor COLLEAGUE = Actors.person("colleague", Role.OFFICER);

    /** Of the ministry, but not in the conversation. */
    static final Actor OUTSIDER = Actors.person("outsider", Role.OFFICER);

    /** Of another ministry, and not in the conversation. */
    static final Actor STRANGER = Actors.stranger("stranger", Role.EXECUTIVE);

    static final ConversationId CONVERSATION = new ConversationId(Actors.id("conversation"));

    static final MessageId ROOT = new MessageId(Actors.id("root"));

    static final MessageId MESSAGE = new MessageId(Actors.id("message"));

    static final Sealed<String> TEXT = new Sealed<>("Коллеги, совещание перенесено на пятницу");

    static final TimeLimits LIMITS = new TimeLimits(Duration.ofHours(24), Duration.ofHours(48));

    private static final Instant YESTERDAY = Scenario.NOW.minus(Duration.ofDays(1));

    private MessageFixture() {
    }

    // The conversation

    static Scenario<Conversation> conversation() {
        return Scenario.of(Conversation.class);
    }

    static OpenConversation open(ConversationKind kind, Actor... members) {
        return new OpenConversation(CONVERSATION, kind, titleOf(kind), people(members), null, null);
    }

    /** It was opened by the owner, who named these others. */
    static ConversationOpened opened(ConversationKind kind, Actor... members) {
        return opened(kind, scopeOf(kind), HistoryVisibility.EVERYTHING, members);
    }

    static ConversationOpened opened(ConversationKind kind, ConversationScope scope, HistoryVisibility history,
            Actor... members) {
        return new ConversationOpened(CONVERSATION.value(), kind.name(), titleOf(kind), Actors.MINISTRY.value(),
                OWNER.person().value(), (kind == ConversationKind.DIRECT) ? "MEMBER" : "OWNER", ids(members),
                scope.name(), history.name());
    }

    static AddMembers add(MemberRole role, Actor... members) {
        return new AddMembers(CONVERSATION, people(members), role);
    }

    static MembersAdded added(MemberRole role, Actor... members) {
        return new MembersAdded(CONVERSATION.value(), ids(members), role.name());
    }

    static ChangeMemberRole changeRole(Actor member, MemberRole role) {
        return new ChangeMemberRole(CONVERSATION, member.person(), role);
    }

    static MemberRoleChanged roleChanged(Actor member, MemberRole role) {
        return new MemberRoleChanged(CONVERSATION.value(), member.person().value(), role.name());
    }

    static RemoveMember remove(Actor member) {
        return new RemoveMember(CONVERSATION, member.person());
    }

    static MemberRemoved removed(Actor member) {
        return new MemberRemoved(CONVERSATION.value(), member.person().value());
    }

    static LeaveConversation leave() {
        return new LeaveConversation(CONVERSATION);
    }

    static MemberLeft left(Actor member) {
        return new MemberLeft(CONVERSATION.value(), member.person().value());
    }

    static ChangeHistoryVisibility changeHistory(HistoryVisibility history) {
        return new ChangeHistoryVisibility(CONVERSATION, history);
    }

    static HistoryVisibilityChanged historyChanged(HistoryVisibility history) {
        return new HistoryVisibilityChanged(CONVERSATION.value(), history.name());
    }

    /**
     * A conversation as it stands after it was opened and these people came, yesterday.
     */
    static Circle circle(ConversationOpened opened, MembersAdded... additions) {
        Circle circle = Circle.of(opened, YESTERDAY);
        for (MembersAdded added : additions) {
            circle = circle.with(added.members(), MemberRole.valueOf(added.role()), YESTERDAY);
        }
        return circle;
    }

    static Circle group() {
        return circle(opened(ConversationKind.GROUP, MEMBER, COLLEAGUE), added(MemberRole.MODERATOR, MODERATOR));
    }

    static Circle announcement() {
        return circle(opened(ConversationKind.ANNOUNCEMENT, MEMBER), added(MemberRole.MODERATOR, MODERATOR));
    }

    // Messages

    static Scenario<Message> messageIn(Circle circle, Envelope... others) {
        return withOthers(Scenario.of(Message.class).with(LIMITS), circle, others);
    }

    static Scenario<Acknowledgement> acknowledgementIn(Circle circle, Envelope... messages) {
        return withOthers(Scenario.of(Acknowledgement.class), circle, messages);
    }

    static Scenario<ReadMarker> readMarkerIn(Circle circle, Envelope... messages) {
        return withOthers(Scenario.of(ReadMarker.class), circle, messages);
    }

    static PostMessage post(@Nullable MessageId replyTo) {
        return new PostMessage(MESSAGE, CONVERSATION, TEXT, replyTo, List.of());
    }

    static PostMessage post() {
        return post(null);
    }

    static MessagePosted posted(Actor author, Circle circle, @Nullable MessageId root) {
        PositionId onBehalfOf = author.onBehalfOf();
        return new MessagePosted(MESSAGE.value(), CONVERSATION.value(), (root != null) ? root.value() : null,
                author.person().value(), author.position().value(), (onBehalfOf != null) ? onBehalfOf.value() : null,
                Scenario.NOW, TEXT, List.<FileReference>of(),
                circle.kind() == ConversationKind.ANNOUNCEMENT && root == null, circle.history().name(),
                circle.scope().name(), circle.organization());
    }

    static MessagePosted posted(Actor author) {
        return posted(author, group(), null);
    }

    static EditMessage edit(String text) {
        return new EditMessage(MESSAGE, new Sealed<>(text));
    }

    static MessageEdited edited(String text) {
        return new MessageEdited(MESSAGE.value(), new Sealed<>(text));
    }

    static RedactMessage redact() {
        return new RedactMessage(MESSAGE, "Отправлено по ошибке");
    }

    static MessageRedacted redacted(Actor actor) {
        return new MessageRedacted(MESSAGE.value(), actor.person().value(), "Отправлено по ошибке");
    }

    /** A message that stands beside the one in question. */
    static Envelope envelope(MessageId id, Circle circle, Instant recordedAt) {
        return new Envelope(id.value(), circle.conversationId(), null, OWNER.person().value(), recordedAt, recordedAt,
                circle.kind() == ConversationKind.ANNOUNCEMENT, circle.history());
    }

    static Envelope envelope(MessageId id, Circle circle) {
        return envelope(id, circle, Scenario.NOW.minusSeconds(60));
    }

    // Readers

    static AcknowledgeMessage acknowledge() {
        return new AcknowledgeMessage(MESSAGE);
    }

    static MessageAcknowledged acknowledged(Actor reader) {
        return new MessageAcknowledged(AcknowledgementId.of(MESSAGE, reader.person()).value(), MESSAGE.value(),
                CONVERSATION.value(), reader.person().value());
    }

    static ReadUpTo readUpTo(MessageId message) {
        return new ReadUpTo(CONVERSATION, message);
    }

    static ReadMarkerMoved readUpTo(Envelope message, Actor reader, Instant readAt) {
        return new ReadMarkerMoved(MembershipId.of(CONVERSATION, reader.person()).value(), CONVERSATION.value(),
                reader.person().value(), message.messageId(), message.recordedAt(), readAt);
    }

    private static <T> Scenario<T> withOthers(Scenario<T> scenario, Circle circle, Envelope... others) {
        Conversations conversations = (id) -> {
            if (!id.value().equals(circle.conversationId())) {
                throw Refused.because(KernelRefusal.NOT_FOUND);
            }
            return circle;
        };
        Messages messages = (id) -> Arrays.stream(others)
            .filter((other) -> other.messageId().equals(id.value()))
            .map((other) -> new Standing(other, TEXT))
            .findFirst()
            .orElseThrow(() -> Refused.because(KernelRefusal.NOT_FOUND));
        return scenario.with(conversations).with(messages);
    }

    private static @Nullable String titleOf(ConversationKind kind) {
        return (kind == ConversationKind.DIRECT) ? null : "Подготовка к отопительному сезону";
    }

    private static ConversationScope scopeOf(ConversationKind kind) {
        return (kind == ConversationKind.CHANNEL) ? ConversationScope.ORGANIZATION : ConversationScope.MEMBERS;
    }

    private static List<PersonId> people(Actor... actors) {
        return Arrays.stream(actors).map(Actor::person).toList();
    }

    private static List<String> ids(Actor... actors) {
        return people(actors).stream().map(PersonId::value).toList();
    }

}
