package org.chancery.document.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.chancery.assignment.api.AssignmentSource;
import org.chancery.assignment.event.AssignmentAccepted;
import org.chancery.assignment.event.AssignmentCancelled;
import org.chancery.assignment.event.AssignmentIssued;
import org.chancery.command.Actors;
import org.chancery.command.policy.PolicyScenario;
import org.chancery.document.api.BeginExecution;
import org.chancery.document.api.DocumentId;
import org.chancery.document.api.EndExecution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WhenAssignmentOnDocumentBeginsOrEndsThenTellTheDocumentTests {

    private static final String ASSIGNMENT = Actors.id("assignment");

    private static final String DOCUMENT = Actors.id("document");

    private final WhenAssignmentOnDocumentBeginsOrEndsThenTellTheDocument policy = new WhenAssignmentOnDocumentBeginsOrEndsThenTellTheDocument();

    @Test
    void tellsTheDocumentThatItIsBeingCarriedOut() {
        assertThat(PolicyScenario.commandsOf(this.policy, issued(AssignmentSource.Kind.DOCUMENT)))
            .containsExactly(new BeginExecution(new DocumentId(DOCUMENT), ASSIGNMENT));
    }

    @Test
    void tellsTheDocumentThatItWillNotBeCarriedOut() {
        AssignmentCancelled cancelled = new AssignmentCancelled(ASSIGNMENT, "Не нужно", null, List.of(),
                AssignmentSource.Kind.DOCUMENT.name(), DOCUMENT);

        assertThat(PolicyScenario.commandsOf(this.policy, cancelled))
            .containsExactly(new EndExecution(new DocumentId(DOCUMENT), ASSIGNMENT, false));
    }

    @Test
    void isNotConcernedByWhatCameFromNoDocument() {
        assertThat(this.policy.concerns(issued(null))).isFalse();
        assertThat(this.policy.concerns(issued(AssignmentSource.Kind.DECISION))).isFalse();
        assertThat(this.policy.concerns(new AssignmentAccepted(ASSIGNMENT))).isFalse();
    }

    private static AssignmentIssued issued(AssignmentSource.@Nullable Kind kind) {
        return new AssignmentIssued(ASSIGNMENT, "Подготовить справку", Actors.MINISTRY.value(), Actors.id("issuer"),
                Actors.id("executor"), List.of(), Actors.id("controller"), Instant.EPOCH, LocalDate.EPOCH,
                "Europe/Moscow", "ORDINARY", null, (kind != null) ? kind.name() : null,
                (kind != null) ? DOCUMENT : null);
    }

}
