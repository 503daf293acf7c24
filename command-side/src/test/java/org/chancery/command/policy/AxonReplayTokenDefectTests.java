package org.chancery.command.policy;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The token of a replay that cannot be read back (#4160). */
class AxonReplayTokenDefectTests {

    private final TrackingToken token = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(10),
            new GlobalSequenceTrackingToken(3));

    private final TriedPolicies tried = new TriedPolicies();

    @AfterEach
    void close() {
        this.tried.close();
    }

    @Test
    void bitesOnStockAxon() {
        Serializer stock = Jackson3Serializer.builder().build();
        SerializedObject<String> written = stock.serialize(this.token, String.class);

        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> stock.deserialize(written));
    }

    @Test
    void isOutOfReachHere() {
        Serializer ours = new PositionSerializer();
        TrackingToken position = new GlobalSequenceTrackingToken(10);

        assertThat(ours.<byte[], TrackingToken>deserialize(ours.serialize(position, byte[].class))).isEqualTo(position);
        assertThat(this.tried.processor().supportsReset()).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class).as("it would stop at writing")
            .isThrownBy(() -> ours.serialize(this.token, byte[].class));
    }

}
