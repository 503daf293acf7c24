package org.chancery.document.write;

import java.util.List;

import org.chancery.document.api.BeginExecution;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.EndExecution;
import org.chancery.document.event.ExecutionEnded;
import org.chancery.kernel.KernelRefusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.chancery.document.write.DocumentFixture.ASSIGNMENT;
import static org.chancery.document.write.DocumentFixture.DOCUMENT;
import static org.chancery.document.write.DocumentFixture.LAWYER;
import static org.chancery.document.write.DocumentFixture.READER;
import static org.chancery.document.write.DocumentFixture.REGISTRAR;
import static org.chancery.document.write.DocumentFixture.at;
import static org.chancery.document.write.DocumentFixture.document;
import static org.chancery.document.write.DocumentFixture.executionBegun;
import static org.chancery.document.write.DocumentFixture.fileTo;
import static org.chancery.document.write.DocumentFixture.filed;
import static org.chancery.document.write.DocumentFixture.received;
import static org.chancery.document.write.DocumentFixture.registered;

class FileToCaseTests {

    @Test
    void registrarPutsItIntoItsCase() {
        document().given(received(), registered()).when(REGISTRAR, fileTo("01-12")).then(filed());
    }

    @Test
    void addresseePutsItIntoItsCase() {
        document().given(received(), registered()).when(READER, fileTo("01-12")).then(filed());
    }

    @Test
    void rejectsOthersWhoSeeIt() {
        document().given(received(), registered(List.of(at(LAWYER)), null))
            .when(LAWYER, fileTo("01-12"))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsWhatIsNotRegistered_REC_2() {
        document().given(received()).when(REGISTRAR, fileTo("01-12")).thenRefused(DocumentRefusal.NOT_REGISTERED);
    }

    @Test
    void rejectsWhatIsOnExecution_REC_2() {
        document().given(received(), registered(), executionBegun())
            .when(REGISTRAR, fileTo("01-12"))
            .thenRefused(DocumentRefusal.ON_EXECUTION);
    }

    @Test
    void filesWhatIsExecuted_REC_2() {
        document().given(received(), registered(), executionBegun(), executionEnded())
            .when(REGISTRAR, fileTo("01-12"))
            .then(filed());
    }

    @Test
    void sameCaseAgainChangesNothing() {
        document().given(received(), registered(), filed()).when(REGISTRAR, fileTo("01-12")).thenNothing();
    }

    @Test
    void rejectsAnotherCase_REC_2() {
        document().given(received(), registered(), filed())
            .when(REGISTRAR, fileTo("01-13"))
            .thenRefused(DocumentRefusal.ALREADY_FILED);
    }

    @Nested
    class WhenAssignmentsAreIssuedFromIt {

        private final BeginExecution begin = new BeginExecution(DOCUMENT, ASSIGNMENT);

        private final EndExecution end = new EndExecution(DOCUMENT, ASSIGNMENT, true);

        @Test
        void itGoesOnExecutionOnce() {
            document().given(received(), registered()).whenPolicy(this.begin).then(executionBegun());
            document().given(received(), registered(), executionBegun()).whenPolicy(this.begin).thenNothing();
        }

        @Test
        void itComesOffExecutionOnce() {
            document().given(received(), registered(), executionBegun()).whenPolicy(this.end).then(executionEnded());
            document().given(received(), registered()).whenPolicy(this.end).thenNothing();
        }

    }

    private static ExecutionEnded executionEnded() {
        return new ExecutionEnded(DOCUMENT.value(), ASSIGNMENT, true);
    }

}
