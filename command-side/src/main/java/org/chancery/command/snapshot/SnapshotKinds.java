package org.chancery.command.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of aggregates of which snapshots are kept. Each is stored under the
 * word of its area and its own name, with the digest of its code for a revision.
 */
public final class SnapshotKinds {

    private final List<Class<?>> aggregates;

    private final Function<Class<?>, String> revision;

    private final Map<Class<?>, SerializedType> types = new ConcurrentHashMap<>();

    SnapshotKinds(Collection<Class<?>> aggregates, Function<Class<?>, String> revision) {
        this.aggregates = List.copyOf(aggregates);
        this.revision = revision;
    }

    /** These and no others. */
    public static SnapshotKinds of(Class<?>... aggregates) {
        return new SnapshotKinds(List.of(aggregates), CodeDigest.running()::of);
    }

    boolean has(Class<?> aggregate) {
        return this.aggregates.contains(aggregate);
    }

    /** As what snapshots of an aggregate of the list are stored. */
    SerializedType type(Class<?> aggregate) {
        return this.types.computeIfAbsent(aggregate,
                (kind) -> new SimpleSerializedType(name(kind), this.revision.apply(kind)));
    }

    /** The aggregate that this is a snapshot of, if this code would have made it. */
    @Nullable Class<?> of(SerializedType stored) {
        return this.aggregates.stream()
            .filter((kind) -> name(kind).equals(stored.getName()) && type(kind).equals(stored))
            .findFirst()
            .orElse(null);
    }

    private static String name(Class<?> aggregate) {
        List<String> path = new ArrayList<>(List.of(aggregate.getPackageName().split("\\.")));
        return path.get(path.size() - 2) + "." + aggregate.getSimpleName();
    }

}
