package org.chancery.faults.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.faults.load.Acknowledged;

/**
 * Every acknowledged command has its events in the store, where its answer said, or not
 * after that where an answer cannot be that exact. The load has no commands that change
 * nothing.
 */
record AcknowledgedIsStored() implements Check {

    @Override
    public Stream<String> breaches(Evidence evidence) {
        Map<String, Long> last = new HashMap<>();
        evidence.history().forEach((event) -> last.merge(event.commandId(), event.position(), Math::max));
        return evidence.acknowledged().stream().mapMulti((told, breaches) -> {
            Long stored = last.get(told.commandId());
            if (stored == null) {
                breaches.accept(name(told) + " was acknowledged at " + told.position() + " and is not in the store");
            }
            else if ((evidence.exact() && told.atOnce()) ? stored != told.position() : stored > told.position()) {
                breaches.accept(name(told) + " was acknowledged at " + told.position() + " and is stored at " + stored);
            }
        });
    }

    private static String name(Acknowledged told) {
        return told.mutation().name() + " " + told.commandId();
    }

}
