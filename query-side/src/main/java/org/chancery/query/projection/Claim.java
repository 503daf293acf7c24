package org.chancery.query.projection;

import com.mongodb.client.ClientSession;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a view.
 *
 * @param token the id of the token that it was won on
 * @param owner the node that has it
 * @param epoch counted up with each claim; a write under an older one has no effect
 * @param reached how far the view had come
 * @param parked what the view left out
 * @param session the one of all transactions under it, which the token names; none where
 * there are no transactions
 */
record Claim(String token, String owner, long epoch, Bookmark reached, Parked parked,
        @Nullable ClientSession session) implements AutoCloseable {

    /** It is written under no more. */
    @Override
    public void close() {
        if (this.session != null) {
            this.session.close();
        }
    }

    /** Another node has the view now. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Lost(Claim claim) {
            super("Another node builds " + claim.token() + " now");
        }

    }

}
