package org.chancery.store.serialization;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.Sealed;
import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The stored form of an event, and what is refused on the way back. */
class ClosedSerializerTests {

    private static final LetterFiled LETTER = new LetterFiled("Ответ № 7", 3, new BigDecimal("12.50"),
            Instant.parse("2026-03-01T10:15:30.123456Z"), LocalDate.of(2026, 3, 1), Capacity.ACTING,
            new Sealed<>("Иванов"), List.of(new Page(1, null), new Page(2, "stamp")), Map.of("b", "2", "a", "1"), null);

    private static final String LETTER_JSON = """
            {"title":"Ответ № 7","copies":3,"fee":12.50,"filedAt":"2026-03-01T10:15:30.123456Z",\
            "dueOn":"2026-03-01","capacity":"ACTING","sender":"Иванов",\
            "pages":[{"number":1},{"number":2,"mark":"stamp"}],"marks":{"a":"1","b":"2"}}""";

    private final ClosedSerializer serializer = new ClosedSerializer(new EventTypes(List.of(LetterFiled.class)));

    @Nested
    class Writing {

        @Test
        void givesTheComponentsInTheirOrderAsPlainJson() {
            assertThat(written(LETTER)).isEqualTo(LETTER_JSON);
        }

        @Test
        void namesTheEventByItsStoredNameAndRevision() {
            SerializedObject<byte[]> stored = serializer.serialize(LETTER, byte[].class);

            assertThat(stored.getType()).isEqualTo(new SimpleSerializedType("test.LetterFiled", "2"));
        }

        @Test
        void refusesWhatIsNotOnTheList() {
            assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> written(new Unlisted("x")))
                .withMessageContaining("is not stored");
        }

        @Test
        @SuppressWarnings("NullAway")
        void refusesNullInAComponentThatIsNotNullable() {
            assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> written(new LetterFiled("x", 1, BigDecimal.ONE, LETTER.filedAt(), LETTER.dueOn(),
                        Capacity.OWN, null, List.of(), Map.of(), null)))
                .withMessageContaining("sender");
        }

        private String written(Object event) {
            return new String(serializer.serialize(event, byte[].class).getData(), StandardCharsets.UTF_8);
        }

    }

    @Nested
    class Reading {

        @Test
        void givesBackAnEqualEvent() {
            assertThat(read("test.LetterFiled", "2", LETTER_JSON)).isEqualTo(LETTER);
        }

        @Test
        void readsAnOlderRevisionThatStillFits() {
            assertThat(read("test.LetterFiled", "1", LETTER_JSON)).isEqualTo(LETTER);
        }

        @Test
        void refusesAnUnknownNameAndSaysNameAndRevision() {
            assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> read("test.LetterBurnt", "4", LETTER_JSON))
                .withMessageContainingAll("test.LetterBurnt", "4");
        }

        @Test
        void refusesALaterRevision() {
            assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> read("test.LetterFiled", "3", LETTER_JSON))
                .withMessageContaining("revisions up to 2");
        }

        @Test
        void refusesTheNameOfAJavaClass() {
            assertThatExceptionOfType(UnknownEventType.class)
                .isThrownBy(() -> read(Unlisted.class.getName(), "1", "{\"value\":\"x\"}"));
        }

        @Test
        void refusesAFieldThatItWouldLose() {
            String more = LETTER_JSON.replace("{\"number\":1}", "{\"number\":1,\"colour\":\"red\"}");

            assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> read("test.LetterFiled", "2", more))
                .withMessageContainingAll("test.LetterFiled", "colour");
        }

        @Test
        void refusesTheAbsenceOfAComponentThatIsNotNullable() {
            String less = LETTER_JSON.replace("\"sender\":\"Иванов\",", "");

            assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> read("test.LetterFiled", "2", less))
                .withMessageContaining("sender");
        }

        @Test
        void keepsWhatStandsInTheBodyOutOfTheMessage() {
            String broken = LETTER_JSON.replace("\"copies\":3", "\"copies\":\"three\"");

            assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> read("test.LetterFiled", "2", broken))
                .satisfies((refusal) -> assertThat(refusal.getMessage()).doesNotContain("Иванов"));
        }

        private Object read(String name, String revision, String json) {
            return serializer.deserialize(new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8),
                    byte[].class, new SimpleSerializedType(name, revision)));
        }

    }

    @Nested
    class Metadata {

        @Test
        void isAFlatMapOfTextThatReadsBackEqual() {
            MetaData metadata = MetaData.with("person", "p-1").and("capacity", "OWN");

            SerializedObject<byte[]> stored = serializer.serialize(metadata, byte[].class);

            assertThat(new String(stored.getData(), StandardCharsets.UTF_8))
                .isEqualTo("{\"capacity\":\"OWN\",\"person\":\"p-1\"}");
            assertThat(serializer.<byte[], MetaData>deserialize(stored)).isEqualTo(metadata);
        }

        @Test
        void refusesAValueThatIsNotText() {
            assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.serialize(MetaData.with("count", 3L), byte[].class))
                .withMessageContaining("'count'");
        }

    }

    @StoredAs(value = "test.LetterFiled", revision = 2)
    record LetterFiled(String title, int copies, BigDecimal fee, Instant filedAt, LocalDate dueOn, Capacity capacity,
            Sealed<String> sender, List<Page> pages, Map<String, String> marks,
            @Nullable String caseId) implements SampleEvent {

        boolean isLong() {
            return this.pages.size() > 1;
        }

        String getSummary() {
            return this.title + this.copies;
        }

    }

    record Page(int number, @Nullable String mark) {
    }

    @StoredAs("test.Unlisted")
    record Unlisted(String value) implements SampleEvent {
    }

}
