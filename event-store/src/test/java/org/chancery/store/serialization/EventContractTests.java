package org.chancery.store.serialization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chancery.kernel.DomainEvent;
import org.chancery.store.serialization.EventTypes.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * What is stored stays readable. Every revision of every event has an approved file,
 * {@code contracts/<name>.<revision>.json}, that looks like its body in the store.
 *
 * <p>
 * A file is never removed, and never edited once a release has stored its revision. A new
 * event or a new revision gets a new file: write it, or let this test propose it with
 * {@code -Dchancery.contracts.propose=true} and look at what it says before it is
 * committed.
 */
class EventContractTests {

    static final Collection<EventType> EVENTS = EventTypes.published().all();

    private static final String CHANGED = """
            the fields of %s, @Nullable ones too: the event has changed since its form was approved. \
            If a release has stored it, count its revision up and give that a file of its own; \
            if none has, delete the file and let it be proposed anew""";

    private final ContractFiles files = new ContractFiles(Path.of("src/test/resources/contracts"),
            ClosedSerializer.published());

    @ParameterizedTest
    @FieldSource("EVENTS")
    void everyEventHasAFileOfItsCurrentForm(EventType event) throws IOException {
        Path file = this.files.of(event, event.revision());
        if (Files.notExists(file)) {
            proposeOrFail(event, file);
        }
        String approved = Files.readString(file);

        assertThat(this.files.fieldsOf(approved)).as(CHANGED, file)
            .containsExactlyInAnyOrderElementsOf(this.files.componentsOf(event));
        DomainEvent read = this.files.read(event, event.revision());
        assertThat(this.files.tree(this.files.write(read))).as("written again").isEqualTo(this.files.tree(approved));
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void everyOlderFormIsStillRead(EventType event) {
        IntStream.range(1, event.revision())
            .forEach((revision) -> assertThat(this.files.read(event, revision)).isInstanceOf(event.record()));
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void everyEventReadsBackEqualWithAndWithoutWhatIsOptional(EventType event) {
        for (EventSamples samples : List.of(EventSamples.full(1), EventSamples.bare(1))) {
            DomainEvent sample = samples.one(event.record());

            assertThat(this.files.read(event, event.revision(), this.files.write(sample))).isEqualTo(sample);
        }
    }

    @Test
    void everyFileBelongsToAnEvent() throws IOException {
        List<Path> known = EVENTS.stream()
            .flatMap((event) -> IntStream.rangeClosed(1, event.revision())
                .mapToObj((revision) -> this.files.of(event, revision)))
            .toList();

        try (Stream<Path> all = Files.list(this.files.folder())) {
            assertThat(all).as("files of events that can no longer be read").isSubsetOf(known);
        }
    }

    private void proposeOrFail(EventType event, Path file) throws IOException {
        String proposal = this.files.propose(event);
        if (Boolean.getBoolean("chancery.contracts.propose")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, proposal);
            return;
        }
        fail("""
                %s has no contract. If the stored form below is what should be kept for ever, save it as %s, \
                or run this test with -Dchancery.contracts.propose=true:

                %s""".formatted(event.record().getSimpleName(), file, proposal));
    }

}
