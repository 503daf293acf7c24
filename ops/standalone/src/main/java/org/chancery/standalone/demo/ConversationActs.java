package org.chancery.standalone.demo;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What people say to each other. Nobody can say something for another, so all is said by
 * people themselves: what registrars announced in the past has its own time, the rest is
 * said at the moment of telling.
 */
final class ConversationActs {

    private ConversationActs() {
    }

    static void tell(Scribe scribe) {
        StoryFile.read("conversations", Talk.class).forEach((talk) -> talk.tell(scribe));
    }

    static String message(String key) {
        return DemoId.of("message", key);
    }

    static String conversation(String key) {
        return DemoId.of("conversation", key);
    }

    private static List<String> people(List<String> signIns) {
        return signIns.stream().map(DemoId::person).toList();
    }

    /**
     * One conversation.
     *
     * @param key its name within the story
     * @param kind what kind it is
     * @param title what it is called
     * @param by who opened it
     * @param opened when
     * @param with who is in it from the first
     * @param scope for whom a channel is open
     * @param lines what was said and done in it
     */
    record Talk(String key, String kind, @Nullable String title, String by, String opened, List<String> with,
            @Nullable String scope, List<Line> lines) {

        void tell(Scribe scribe) {
            String story = "conversation/" + this.key;
            scribe.himself(story, this.by, this.opened, "openConversation",
                    Input.of("conversationId", conversation(this.key))
                        .and("kind", this.kind.toUpperCase(Locale.ROOT))
                        .and("title", this.title)
                        .and("scope", this.scope)
                        .and("members", people(this.with)));
            this.lines.forEach((line) -> line.tell(story, this.key, scribe));
        }

    }

    /** What one can do in a conversation. */
    enum Does {

        SAYS, REPLIES, EDITS, REDACTS, ACKNOWLEDGES, READS, INVITES, JOINS, MODERATES, LEAVES, HIDES

    }

    /**
     * One thing said or done.
     *
     * @param who does it
     * @param at when, now if absent
     * @param does what, says something if absent
     * @param what the message with which something is done
     * @param key the new message's name within the story
     * @param whom who is let in or given a role
     * @param text what is said, or why
     */
    record Line(String who, @Nullable String at, @Nullable Does does, @Nullable String what, @Nullable String key,
            @Nullable String whom, @Nullable String text) {

        void tell(String story, String talk, Scribe scribe) {
            Does done = (this.does != null) ? this.does : Does.SAYS;
            String command = switch (done) {
                case SAYS, REPLIES -> "postMessage";
                case EDITS -> "editMessage";
                case REDACTS -> "redactMessage";
                case ACKNOWLEDGES -> "acknowledgeMessage";
                case READS -> "readUpTo";
                case INVITES, JOINS -> "addMembers";
                case MODERATES -> "changeMemberRole";
                case LEAVES -> "leaveConversation";
                case HIDES -> "changeHistoryVisibility";
            };
            scribe.himself(story, this.who, (this.at != null) ? this.at : StoryCalendar.NOW, command,
                    input(done, conversation(talk)));
        }

        private Input input(Does done, String conversation) {
            return switch (done) {
                case SAYS,
                        REPLIES ->
                    Input.of("conversationId", conversation)
                        .and("messageId", (this.key != null) ? message(this.key) : null)
                        .and("replyTo", (this.what != null) ? message(this.what) : null)
                        .and("text", this.text);
                case EDITS -> theMessage().and("text", this.text);
                case REDACTS -> theMessage().and("reason", this.text);
                case ACKNOWLEDGES -> theMessage();
                case READS -> theMessage().and("conversationId", conversation);
                case INVITES -> Input.of("conversationId", conversation).and("members", people(List.of(theOther())));
                case JOINS -> Input.of("conversationId", conversation).and("members", people(List.of(this.who)));
                case MODERATES -> Input.of("conversationId", conversation)
                    .and("member", DemoId.person(theOther()))
                    .and("role", "MODERATOR");
                case LEAVES -> Input.of("conversationId", conversation);
                case HIDES -> Input.of("conversationId", conversation).and("history", "SINCE_JOIN");
            };
        }

        private Input theMessage() {
            return Input.of("messageId", message(String.valueOf(this.what)));
        }

        private String theOther() {
            return String.valueOf(this.whom);
        }

    }

}
