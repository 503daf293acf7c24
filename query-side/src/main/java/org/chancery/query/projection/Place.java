package org.chancery.query.projection;

import java.util.Comparator;

/** Which edition of a view, whether or not this program could build it. */
record Place(int version, int generation) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::version)
        .thenComparingInt(Place::generation);

    String collection(String view) {
        String first = view + "_" + this.version;
        return (this.generation == Edition.FIRST) ? first : first + "_" + this.generation;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

}
