package org.chancery.store.connection;

import java.time.Duration;

/**
 * How long servers are waited for. A line may fall silent without a word, while one
 * connects, asks or is asked: then a new one is tried before people notice.
 */
final class Patience {

    /** How long a server may take to answer a call. */
    static final Duration CALLING = Duration.ofSeconds(2);

    /** How long a server may say nothing at all while it does something. */
    static final Duration ASKING = Duration.ofSeconds(8);

    /** How long it may take until one of several calls is answered. */
    static final Duration CALLING_AGAIN = Duration.ofSeconds(5);

    private Patience() {
    }

}
