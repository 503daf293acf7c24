package org.chancery.faults.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.faults.load.Acknowledged;
import org.chancery.query.projection.ViewDigest;
import org.chancery.standalone.client.Mutation;

/** Evidence of a small Chancery with which all is well, and how to spoil it. */
final class EvidenceFixture {

    final List<Acknowledged> acknowledged = new ArrayList<>(
            List.of(acknowledged("c1", 0, true), acknowledged("c2", 2, true), acknowledged("c3", 9, false)));

    final List<Repeat> repeats = new ArrayList<>(List.of(new Repeat(acknowledged("c2", 2, true), 3, null)));

    final List<StoredEvent> history = new ArrayList<>(List.of(new StoredEvent(0, "a", 0, "c1"),
            new StoredEvent(1, "b", 0, "c2"), new StoredEvent(2, "a", 1, "c2/1"), new StoredEvent(3, "b", 1, "c3")));

    Map<String, ViewDigest> served = Map.of("card_1", new ViewDigest("card_1", 2, "abc"));

    final Map<String, ViewDigest> replayed = Map.of("card_1", new ViewDigest("card_1", 2, "abc"));

    Map<String, Integer> parked = Map.of("card_1", 0);

    boolean exact = true;

    Set<String> refused = Set.of("c4");

    Evidence evidence() {
        return new Evidence(this.acknowledged, this.exact, this.refused, this.repeats, this.history, this.served,
                this.replayed, this.parked);
    }

    List<String> breaches(Check check) {
        return check.breaches(evidence()).toList();
    }

    static Acknowledged acknowledged(String commandId, long position, boolean atOnce) {
        return new Acknowledged(new Mutation("gromova", "postMessage", Map.of("commandId", commandId)), position,
                atOnce);
    }

}
