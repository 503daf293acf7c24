package org.chancery.faults.check;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every view is to the byte what a replay of all events from the first on gives. */
record ViewsEqualAFreshReplay() implements Check {

    @Override
    public Stream<String> breaches(Evidence evidence) {
        Set<String> views = new TreeSet<>(evidence.served().keySet());
        views.addAll(evidence.replayed().keySet());
        Stream<String> differing = views.stream()
            .filter((view) -> !Objects.equals(evidence.served().get(view), evidence.replayed().get(view)))
            .map((view) -> "the view " + view + " is " + evidence.served().get(view) + ", and a fresh replay gives "
                    + evidence.replayed().get(view));
        return views.isEmpty() ? Stream.of("there are no views at all") : differing;
    }

}
