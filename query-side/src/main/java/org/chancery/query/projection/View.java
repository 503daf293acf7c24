package org.chancery.query.projection;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A read model: documents of one kind, built from the events and thrown away at will.
 *
 * <p>
 * Its documents are records with a component {@code @BsonId String id}, a component
 * {@code long version} that the engine keeps, and, where not everyone may see everything,
 * {@code List<String> readers}. Raise the version whenever the projector would write
 * anything else than before: another version is another collection, filled from the first
 * event on.
 *
 * @param name the task of its reader, {@code assignmentCard}; never changes
 * @param version counted up when its documents change
 * @param documentType the record that is stored
 * @param indexes what its finders search and sort by
 */
public record View<D>(String name, int version, Class<D> documentType, List<ViewIndex> indexes) {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]{0,59}");

    public View {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name for a view: one word in camel case is");
        }
        indexes = List.copyOf(indexes);
    }

    public static <D> View<D> of(String name, int version, Class<D> documentType, ViewIndex... indexes) {
        return new View<>(name, version, documentType, List.of(indexes));
    }

    /** The collection that holds this version of the view. */
    public String collection() {
        return this.name + "_" + this.version;
    }

    @Override
    public String toString() {
        return collection();
    }

}
