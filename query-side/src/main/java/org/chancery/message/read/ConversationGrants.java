package org.chancery.message.read;

import java.util.ArrayList;
import java.util.List;

import org.chancery.message.api.ConversationScope;
import org.chancery.query.view.Grants;

/**
 * What a conversation grants to its members. Nobody holds these by himself: they follow
 * from his membership, when he asks.
 */
final class ConversationGrants {

    private ConversationGrants() {
    }

    /** Held by all its members. */
    static String member(String conversation) {
        return "conversation:" + conversation;
    }

    /** Held by those who run it. */
    static String runs(String conversation) {
        return member(conversation) + ":runs";
    }

    /** Its members, and for whom it is open. */
    static List<String> readers(String conversation, ConversationScope scope, String organization) {
        List<String> readers = new ArrayList<>(List.of(member(conversation)));
        switch (scope) {
            case MEMBERS -> {
            }
            case ORGANIZATION -> readers.add(Grants.organization(organization));
            case REGION -> readers.add(Grants.EVERYONE);
        }
        return readers;
    }

}
