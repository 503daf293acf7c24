package org.chancery.query.projection;

import java.time.Instant;

import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event as a projector sees it: what happened, and where in the history.
 *
 * @param event what happened
 * @param stream the id of the object to which it happened
 * @param sequence the how-manieth event of that object it is; the first is 0
 * @param position the how-manieth event of all it is; the first is 0
 * @param recordedAt when it was stored
 * @param stamp who caused it, and how
 * @param trace which span it came from, if anybody keeps traces
 */
public record Fact(DomainEvent event, String stream, long sequence, long position, Instant recordedAt,
        CommandStamp stamp, @Nullable String trace) {

    public Fact(DomainEvent event, String stream, long sequence, long position, Instant recordedAt,
            CommandStamp stamp) {
        this(event, stream, sequence, position, recordedAt, stamp, null);
    }

    /** The business time: what the caller said, else the moment of recording. */
    public Instant occurredAt() {
        Instant said = this.stamp.occurredAt();
        return (said != null) ? said : this.recordedAt;
    }

}
