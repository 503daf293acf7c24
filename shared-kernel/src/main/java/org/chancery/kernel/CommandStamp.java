package org.chancery.kernel;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What travels beside every command and, copied, beside every event that it causes: who,
 * in which capacity, under which command id. Carried as flat text so that any transport
 * and any store can keep it.
 *
 * @param commandId the client's own id of this command; giving the same id again answers
 * as the first time did
 * @param digest a digest of the command's content, by which a repeat is told from another
 * command under the same id
 * @param actor who gives the command
 * @param correlationId the id that all commands and events of one story share
 * @param source where the command came from: {@code api}, {@code policy},
 * {@code due-register}
 * @param expectedVersion the version of the object that the caller saw, if he wants a
 * stale one refused
 * @param occurredAt the business time, when it is not the moment of recording; only a
 * registrar may set it
 */
public record CommandStamp(String commandId, String digest, Actor actor, String correlationId, String source,
        @Nullable Long expectedVersion, @Nullable Instant occurredAt) {

    public static final String COMMAND_ID = "commandId";

    public static final String DIGEST = "commandDigest";

    public static final String PERSON = "person";

    public static final String POSITION = "position";

    public static final String ORGANIZATION = "organization";

    public static final String ROLES = "roles";

    public static final String ON_BEHALF_OF = "onBehalfOf";

    public static final String CAPACITY = "capacity";

    public static final String CORRELATION_ID = "correlationId";

    public static final String SOURCE = "source";

    public static final String EXPECTED_VERSION = "expectedVersion";

    public static final String OCCURRED_AT = "occurredAt";

    /** The source of a command that a policy gives. */
    public static final String BY_POLICY = "policy";

    /**
     * Whether a policy gives the command, in answer to an event or to the clock, and not
     * a person.
     */
    public boolean isByPolicy() {
        return BY_POLICY.equals(this.source);
    }

    public Map<String, String> toMetadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(COMMAND_ID, this.commandId);
        metadata.put(DIGEST, this.digest);
        metadata.put(PERSON, this.actor.person().value());
        metadata.put(POSITION, this.actor.position().value());
        metadata.put(ORGANIZATION, this.actor.organization().value());
        metadata.put(ROLES, this.actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")));
        metadata.put(CAPACITY, this.actor.capacity().name());
        metadata.put(CORRELATION_ID, this.correlationId);
        metadata.put(SOURCE, this.source);
        putUnlessNull(metadata, ON_BEHALF_OF, this.actor.onBehalfOf());
        putUnlessNull(metadata, EXPECTED_VERSION, this.expectedVersion);
        putUnlessNull(metadata, OCCURRED_AT, this.occurredAt);
        return Collections.unmodifiableMap(metadata);
    }

    /**
     * Read the stamp back from the metadata of a command or an event.
     * @throws IllegalArgumentException when the metadata carries no stamp
     */
    public static CommandStamp from(Map<String, ?> metadata) {
        return new CommandStamp(required(metadata, COMMAND_ID), required(metadata, DIGEST), actorFrom(metadata),
                required(metadata, CORRELATION_ID), required(metadata, SOURCE),
                (metadata.get(EXPECTED_VERSION) != null) ? Long.valueOf(required(metadata, EXPECTED_VERSION)) : null,
                (metadata.get(OCCURRED_AT) != null) ? Instant.parse(required(metadata, OCCURRED_AT)) : null);
    }

    private static Actor actorFrom(Map<String, ?> metadata) {
        return new Actor(new PersonId(required(metadata, PERSON)), new PositionId(required(metadata, POSITION)),
                new OrganizationId(required(metadata, ORGANIZATION)), rolesFrom(required(metadata, ROLES)),
                (metadata.get(ON_BEHALF_OF) != null) ? new PositionId(required(metadata, ON_BEHALF_OF)) : null,
                Capacity.valueOf(required(metadata, CAPACITY)));
    }

    private static Set<Role> rolesFrom(String names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        String[] all = names.split(",", -1);
        Role[] roles = new Role[all.length];
        for (int place = 0; place < roles.length; place++) {
            roles[place] = Role.valueOf(all[place]);
        }
        return Set.of(roles);
    }

    private static String required(Map<String, ?> metadata, String key) {
        Object value = metadata.get(key);
        if (value == null) {
            throw new IllegalArgumentException("No '" + key + "' in the metadata: the message was not stamped");
        }
        return value.toString();
    }

    private static void putUnlessNull(Map<String, String> metadata, String key, @Nullable Object value) {
        if (value != null) {
            metadata.put(key, value.toString());
        }
    }

}
