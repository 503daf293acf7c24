package org.chancery.node.transport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.mongodb.MongoTimeoutException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.language.PublishedLanguage;
import org.chancery.store.Recorded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.InvalidDefinitionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What was decided in one process is known in the other. */
class OutcomeTests {

    @Test
    void carriesTheCodeAndTheDetailsOfARefusal() {
        Refused refused = Refused.because(KernelRefusal.INVALID_VALUE)
            .with("most", 3)
            .with("dueOn", LocalDate.of(2026, 4, 1))
            .with("field", Map.of("value", List.of("a", 1, true)));

        Throwable read = carried(GenericCommandResultMessage.asCommandResultMessage(refused)).exceptionResult();

        assertThat(read).isInstanceOfSatisfying(Refused.class, (arrived) -> {
            assertThat(arrived.code()).isEqualTo(KernelRefusal.INVALID_VALUE);
            assertThat(arrived.details())
                .isEqualTo(Map.of("most", 3, "dueOn", "2026-04-01", "field", Map.of("value", List.of("a", 1, true))));
        });
    }

    @Test
    void carriesThePositionOfWhatWasRecorded() {
        assertThat(recorded(7L).position()).hasValue(7);
        assertThat(recorded(null).position()).isEmpty();
    }

    @Test
    void tellsAConflictFromAMissingObjectAndBothFromAFault() {
        assertThat(failed(new ConcurrencyException("two at once"))).isInstanceOf(ConcurrencyException.class);
        assertThat(failed(new AggregateStreamCreationException("begun twice"))).isInstanceOf(ConcurrencyException.class)
            .hasMessage("begun twice");
        assertThat(failed(new AggregateNotFoundException("the-id", "none"))).isInstanceOfSatisfying(
                AggregateNotFoundException.class,
                (missing) -> assertThat(missing.getAggregateIdentifier()).isEqualTo("the-id"));
        assertThat(failed(new IllegalStateException("broken"))).isInstanceOf(CommandExecutionException.class)
            .hasMessageContaining("broken");
    }

    @Test
    void tellsAServerThatIsAwayFromAFault() {
        assertThat(failed(new EventStoreException("no answer"))).isInstanceOf(EventStoreException.class)
            .hasMessage("no answer");
        assertThat(failed(new MongoTimeoutException("no primary"))).isInstanceOf(EventStoreException.class);
    }

    @Test
    void everyCommandOfThePublishedLanguageHasAForm() {
        assertThat(WireForm.commands()).hasSameSizeAs(PublishedLanguage.commandTypes());
        assertThat(PublishedLanguage.commandTypes()).allSatisfy((command) -> assertThat(
                catchThrowable(() -> WireForm.command(WireForm.body(WireForm.nameOf(command), Map.of()))))
            .isNotNull()
            .isNotInstanceOf(InvalidDefinitionException.class));
    }

    @Test
    void nothingElseTravels() {
        assertThatIllegalArgumentException().isThrownBy(() -> WireForm.nameOf(String.class));
        assertThatIllegalArgumentException()
            .isThrownBy(() -> WireForm.command(WireForm.body("java.lang.ProcessBuilder", Map.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> Question.of("a text"));
    }

    private static Recorded recorded(Long position) {
        return (Recorded) carried(GenericCommandResultMessage.asCommandResultMessage(Recorded.upTo(position)))
            .getPayload();
    }

    private static Throwable failed(Throwable failure) {
        return carried(GenericCommandResultMessage.asCommandResultMessage(failure)).exceptionResult();
    }

    private static CommandResultMessage<?> carried(CommandResultMessage<?> result) {
        return Outcome.read(Outcome.of(result));
    }

}
