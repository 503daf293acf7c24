package org.chancery.store.serialization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.chancery.kernel.DomainEvent;
import org.chancery.store.serialization.EventTypes.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The approved stored forms of events, one file a revision.
 *
 * @param folder where they lie
 * @param serializer what reads and writes them
 */
record ContractFiles(Path folder, ClosedSerializer serializer) {

    private static final JsonMapper JSON = EventJson.mapper();

    Path of(EventType event, int revision) {
        return this.folder.resolve("%s.%d.json".formatted(event.name(), revision));
    }

    DomainEvent read(EventType event, int revision) {
        return read(event, revision, body(event, revision));
    }

    String body(EventType event, int revision) {
        try {
            return Files.readString(of(event, revision));
        }
        catch (IOException ex) {
            throw new UncheckedIOException("A revision that was stored needs its file for ever", ex);
        }
    }

    DomainEvent read(EventType event, int revision, String body) {
        return this.serializer.deserialize(new SimpleSerializedObject<>(body.getBytes(StandardCharsets.UTF_8),
                byte[].class, new SimpleSerializedType(event.name(), Integer.toString(revision))));
    }

    String write(DomainEvent event) {
        return this.serializer.serialize(event, String.class).getData();
    }

    JsonNode tree(String body) {
        return JSON.readTree(body);
    }

    Collection<String> fieldsOf(String body) {
        return tree(body).propertyNames();
    }

    List<String> componentsOf(EventType event) {
        return Arrays.stream(event.record().getRecordComponents()).map(RecordComponent::getName).toList();
    }

    /** A first draft, to be read by a person. */
    String propose(EventType event) {
        DomainEvent sample = EventSamples.full(event.name().hashCode()).one(event.record());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(write(sample))) + "\n";
    }

}
