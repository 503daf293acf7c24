package org.chancery.store.conformance;

import java.util.List;
import java.util.stream.IntStream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.kernel.DomainEvent;
import org.chancery.store.serialization.ApprovedForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.store.conformance.Ledgers.newLedger;
import static org.chancery.store.conformance.Ledgers.next;
import static org.chancery.store.conformance.Ledgers.stored;

/** Every event that was ever stored, in every form that it ever had, is read today. */
abstract class HistoryConformance {

    private static final List<ApprovedForm> FORMS = ApprovedForm.all();

    private static final List<DomainEvent> EVENTS = FORMS.stream().map(ApprovedForm::event).toList();

    private final EventStoreConformance engine;

    private final String stream = newLedger();

    private EventStore store;

    HistoryConformance(EventStoreConformance engine) {
        this.engine = engine;
    }

    @BeforeEach
    void storeEveryForm() {
        this.store = this.engine.open(ApprovedForm.FORMAT);
        this.store.publish(IntStream.range(0, FORMS.size()).mapToObj(this::inItsPlace).toList());
    }

    @AfterEach
    void closeStore() throws Exception {
        this.engine.close(this.store);
    }

    @Test
    void readsEveryFormOfEveryEventFromItsStream() {
        assertThat(stored(this.store, this.stream)).extracting((event) -> (Object) event.getPayload())
            .containsExactlyElementsOf(EVENTS);
    }

    @Test
    void streamsEveryFormOfEveryEvent() {
        assertThat(next(this.store, this.engine.start(), FORMS.size()))
            .extracting((event) -> (Object) event.getPayload())
            .containsExactlyElementsOf(EVENTS);
    }

    private DomainEventMessage<?> inItsPlace(int sequence) {
        return new GenericDomainEventMessage<>("History", this.stream, sequence, FORMS.get(sequence));
    }

}
