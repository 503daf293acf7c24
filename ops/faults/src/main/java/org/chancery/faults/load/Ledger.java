package org.chancery.faults.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Mutation;

/** What the API has answered since the beginning. Thread-safe. */
public final class Ledger {

    private final List<Acknowledged> acknowledged = new ArrayList<>();

    private final Set<String> refused = new HashSet<>();

    /** All that was acknowledged, in the order of the answers. */
    public synchronized List<Acknowledged> acknowledged() {
        return List.copyOf(this.acknowledged);
    }

    /** The ids of the commands that were refused. */
    public synchronized Set<String> refused() {
        return Set.copyOf(this.refused);
    }

    synchronized void note(Mutation mutation, Answer answer, boolean atOnce) {
        if (answer.isRefused()) {
            this.refused.add(Acknowledged.idOf(mutation));
        }
        else {
            this.refused.remove(Acknowledged.idOf(mutation));
            this.acknowledged.add(new Acknowledged(mutation, answer.data().path("position").asLong(), atOnce));
        }
    }

}
