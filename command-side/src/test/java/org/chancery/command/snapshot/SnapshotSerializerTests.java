package org.chancery.command.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.chancery.document.event.NumberTaken;
import org.chancery.document.write.Claim;
import org.chancery.document.write.NumberSequence;
import org.chancery.store.serialization.ClosedSerializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SnapshotSerializerTests {

    private static final String COUNTER = "{\"last\":7,\"sequenceId\":\"s\"}";

    private final SnapshotSerializer serializer = new SnapshotSerializer(
            new SnapshotKinds(List.of(NumberSequence.class), (kind) -> "today"), ClosedSerializer.published());

    @Test
    void storesAnAggregateUnderItsLogicalNameAndTheDigestOfItsCode() {
        NumberSequence counter = this.serializer.deserialize(snapshot("document.NumberSequence", "today", COUNTER));

        SerializedObject<byte[]> stored = this.serializer.serialize(counter, byte[].class);

        assertThat(stored.getType()).isEqualTo(new SimpleSerializedType("document.NumberSequence", "today"));
        assertThat(stored.getData()).asString(StandardCharsets.UTF_8).isEqualTo(COUNTER);
    }

    @Test
    void doesNotKnowWhatOtherCodeMadeOrWhatIsNotOnTheList() {
        for (SerializedObject<byte[]> other : List.of(snapshot("document.NumberSequence", "yesterday", COUNTER),
                snapshot("document.Claim", "today", "{}"), snapshot(NumberSequence.class.getName(), "today", COUNTER),
                snapshot("java.util.ArrayList", "today", "[]"))) {
            assertThat(this.serializer.classForType(other.getType())).isEqualTo(UnknownSerializedType.class);
            assertThat(this.serializer.<byte[], Object>deserialize(other)).isInstanceOf(UnknownSerializedType.class);
        }
    }

    @Test
    void refusesTextThatSaysOtherThanTheFields() {
        for (String text : List.of("{\"last\":7,\"more\":1,\"sequenceId\":\"s\"}", COUNTER + COUNTER, "", "[]")) {
            assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> this.serializer.deserialize(snapshot("document.NumberSequence", "today", text)));
        }
    }

    @Test
    void leavesEventsAndMetadataToTheirOwnSerializer() {
        NumberTaken taken = new NumberTaken("s", "r", null, "2026", 7, "d");
        SerializedObject<byte[]> event = this.serializer.serialize(taken, byte[].class);
        SerializedObject<byte[]> metadata = this.serializer.serialize(MetaData.with("actor", "a"), byte[].class);

        assertThat(event.getType().getName()).isEqualTo("document.NumberTaken");
        assertThat(this.serializer.<byte[], Object>deserialize(event)).isEqualTo(taken);
        assertThat(this.serializer.<byte[], Object>deserialize(metadata)).isEqualTo(MetaData.with("actor", "a"));
        assertThatExceptionOfType(SerializationException.class)
            .isThrownBy(() -> this.serializer.serialize(new StringBuilder(), byte[].class));
    }

    @Test
    void namesNoClassOfAnAggregateThatIsNotOnTheList() {
        assertThatExceptionOfType(SerializationException.class)
            .isThrownBy(() -> this.serializer.typeForClass(Claim.class));
    }

    private static SerializedObject<byte[]> snapshot(String name, String revision, String text) {
        return new SimpleSerializedObject<>(text.getBytes(StandardCharsets.UTF_8), byte[].class,
                new SimpleSerializedType(name, revision));
    }

}
