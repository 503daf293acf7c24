package org.chancery.faults.check;

import java.util.stream.Stream;

/** A repeat of an acknowledged command is acknowledged again, not before the first. */
record RepeatsAnswerAsBefore() implements Check {

    @Override
    public Stream<String> breaches(Evidence evidence) {
        return evidence.repeats().stream().mapMulti((repeat, breaches) -> {
            String name = repeat.first().mutation().name() + " " + repeat.first().commandId();
            if (repeat.refusal() != null) {
                breaches.accept(name + " was acknowledged and is refused when given again: " + repeat.refusal());
            }
            else if (repeat.position() < repeat.first().position()) {
                breaches.accept(name + " was acknowledged at " + repeat.first().position() + " and again at "
                        + repeat.position());
            }
        });
    }

}
