package org.chancery.faults.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.client.Mutation;

/**
 * Gives one command as often as it takes until there is an answer, as a careful client
 * does: always under the same {@code commandId}, because of an attempt without an answer
 * nobody knows whether it was done.
 *
 * @param api where to
 * @param ledger notes the answer
 * @param goesOn whether there is still a use in trying
 */
record Errand(Api api, Ledger ledger, BooleanSupplier goesOn) {

    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Say nothing about whether the command was done. */
    private static final Set<String> NO_ANSWER = Set.of("INTERNAL_ERROR", "UNKNOWN");

    /**
     * Have it done.
     * @return whether it was; not when it was refused, or there is no use any more
     */
    boolean run(Mutation mutation) throws InterruptedException {
        boolean atOnce = true;
        while (this.goesOn.getAsBoolean()) {
            try {
                Answer answer = this.api.tell(mutation);
                if (!answer.retryable() && !NO_ANSWER.contains(String.valueOf(answer.code()))) {
                    this.ledger.note(mutation, answer, atOnce);
                    return !answer.isRefused();
                }
            }
            catch (IOException ex) {
                // Whether it was done will be seen when it is given again.
            }
            atOnce = false;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return false;
    }

}
