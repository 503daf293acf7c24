package org.chancery.message.write;

import org.chancery.kernel.Refused;
import org.chancery.message.api.MessageRefusal;

/** Where a message stands. */
sealed interface Post permits Standing, Post.Redacted {

    Envelope envelope();

    /** The message with its content. */
    Standing standing();

    /** Only the envelope is left. */
    record Redacted(Envelope envelope) implements Post {

        @Override
        public Standing standing() {
            throw Refused.because(MessageRefusal.MESSAGE_REDACTED).with("id", this.envelope.messageId());
        }

    }

}
