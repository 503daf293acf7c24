package org.chancery.command.application;

import java.util.concurrent.Executors;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.chancery.command.snapshot.SnapshotKinds;
import org.chancery.command.snapshot.SnapshotSerializer;
import org.chancery.command.snapshot.SnapshotTaker;
import org.chancery.document.write.NumberSequence;
import org.chancery.meeting.write.Meeting;
import org.chancery.message.write.Conversation;
import org.chancery.message.write.ReadMarker;
import org.chancery.store.serialization.ClosedSerializer;

/**
 * The aggregates that grow with the years, of which snapshots are kept. All others end
 * before one would be due, and do not pay for looking for it.
 */
public final class LongStreams {

    static final SnapshotKinds KINDS = SnapshotKinds.of(NumberSequence.class, Conversation.class, ReadMarker.class,
            Meeting.class);

    /** So many are read in a few milliseconds. */
    private static final int EACH = 200;

    private LongStreams() {
    }

    /** What writes and reads their snapshots. */
    public static Serializer serializer() {
        return new SnapshotSerializer(KINDS, ClosedSerializer.published());
    }

    static SnapshotTaker snapshots(EventStore events) {
        return new SnapshotTaker(events, KINDS, EACH, Executors.newVirtualThreadPerTaskExecutor());
    }

}
