package org.chancery.message.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.chancery.kernel.Identifier;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Require;

/**
 * The id of a person's place in a conversation, and of the marker up to which he has read
 * it. It follows from the two, so that nobody has to look it up.
 */
public record MembershipId(String value) implements Identifier {

    public MembershipId {
        value = Require.uuid(value);
    }

    public static MembershipId of(ConversationId conversation, PersonId member) {
        String name = "membership/" + conversation + "/" + member;
        return new MembershipId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String toString() {
        return this.value;
    }

}
