package org.chancery.standalone;

import java.io.IOException;

import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.ExitCode;
import org.chancery.standalone.operations.Operations;
import org.chancery.standalone.operations.Operations.OrderRefused;

/** Speaks with the Chancery that runs on a data folder, as its owner. */
final class OperationsClient {

    private OperationsClient() {
    }

    /** What it answers; what stands in the way ends the command. */
    static <T> T ask(DataOption data, Question<T> question) throws InterruptedException {
        RunningChancery running = RunningChancery.on(data.folder());
        try {
            return question.to(new Operations(running.uri(), running.secret()));
        }
        catch (OrderRefused ex) {
            throw new CannotProceed(ExitCode.ORDER_REFUSED, String.valueOf(ex.getMessage()), ex);
        }
        catch (IOException ex) {
            throw new CannotProceed(ExitCode.NOT_RUNNING,
                    "the Chancery at " + running.uri() + " does not answer (" + ex.getMessage() + "): start it again",
                    ex);
        }
    }

    /** What is asked. */
    @FunctionalInterface
    interface Question<T> {

        T to(Operations operations) throws IOException, InterruptedException;

    }

}
