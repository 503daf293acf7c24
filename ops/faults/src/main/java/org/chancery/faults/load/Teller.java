package org.chancery.faults.load;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.chancery.standalone.client.Mutation;
import org.chancery.standalone.demo.Act;
import org.chancery.standalone.demo.DemoStory;
import org.chancery.standalone.demo.DemoStory.Chapter;

/**
 * One client that never ends: tells the month of the demo region, act by act, and then
 * again as another month, with an office founded before each. So commands of all areas
 * come in the order in which people give them; what builds on a refused one is left out.
 */
final class Teller {

    /** In which policies do their part of a chapter; what comes too soon is refused. */
    private static final Duration CONSEQUENCES = Duration.ofMillis(700);

    private final String name;

    private final LocalDate today;

    private final Errand errand;

    private final Gate gate;

    private final Set<String> ended = new HashSet<>();

    Teller(String name, LocalDate today, Errand errand, Gate gate) {
        this.name = name;
        this.today = today;
        this.errand = errand;
        this.gate = gate;
    }

    void tellForEver() throws InterruptedException {
        for (int month = 1; this.errand.goesOn().getAsBoolean(); month++) {
            String telling = this.name + "." + month;
            found(NewOffice.named(telling, this.today));
            for (Chapter chapter : DemoStory.again(this.today, telling).chapters()) {
                tell(chapter);
                LockSupport.parkNanos(CONSEQUENCES.toNanos());
            }
            this.ended.clear();
        }
    }

    private void found(List<Mutation> office) throws InterruptedException {
        for (Mutation step : office) {
            give(step);
        }
    }

    private void tell(Chapter chapter) throws InterruptedException {
        for (Act act : chapter.acts()) {
            if (!this.ended.contains(act.story()) && !give(act.mutation())) {
                this.ended.add(act.story());
            }
        }
    }

    private boolean give(Mutation mutation) throws InterruptedException {
        this.gate.enter();
        try {
            return this.errand.run(mutation);
        }
        finally {
            this.gate.leave();
        }
    }

}
