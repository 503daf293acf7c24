package org.chancery.store.axonserver;

import org.jspecify.annotations.Nullable;

/**
 * Where Axon Server is and how it lets us in.
 *
 * @param servers {@code host:port}, or several with commas between them
 * @param context the part of the server that holds our events
 * @param component who we are, as the server shows it to its operator
 * @param token what the server asks of those who connect, if it asks for anything
 * @param encrypted whether the way to it is TLS
 */
public record AxonServerSettings(String servers, String context, String component, @Nullable String token,
        boolean encrypted) {

    /** A server of our own network that lets everybody in. */
    public static AxonServerSettings open(String servers, String component) {
        return new AxonServerSettings(servers, "default", component, null, false);
    }

    /** Without the token, which is a secret. */
    @Override
    public String toString() {
        return "%s (context %s)".formatted(this.servers, this.context);
    }

}
