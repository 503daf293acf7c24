package org.chancery.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Whose turn it is: chance decides, and nobody comes again before everybody has come. So
 * as many turns as there are faults bring each of them.
 *
 * @param <T> what has its turns
 */
final class Turns<T> {

    private final Random random;

    private final Set<T> came = new HashSet<>();

    Turns(long seed) {
        this.random = new Random(seed);
    }

    /** One of these, of which there is one at least. */
    T next(List<T> possible) {
        if (this.came.containsAll(possible)) {
            possible.forEach(this.came::remove);
        }
        List<T> waiting = possible.stream().filter((one) -> !this.came.contains(one)).toList();
        T next = waiting.get(this.random.nextInt(waiting.size()));
        this.came.add(next);
        return next;
    }

}
