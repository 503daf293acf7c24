package org.chancery.query.projection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A view as it was built once: its documents in a collection of their own, with all that
 * belongs to them beside it. The first edition of a version bears the version's name; one
 * that was built anew bears its generation, too.
 *
 * @param view the view, in the version of this program
 * @param generation the how-manieth edition it is, counted over all versions
 */
public record Edition<D>(View<D> view, int generation) {

    /** The generation of an edition that is the first of its version. */
    static final int FIRST = 1;

    private static final Pattern COLLECTION = Pattern.compile("([A-Za-z]+)_(\\d+)(?:_(\\d+))?");

    static <D> Edition<D> first(View<D> view) {
        return new Edition<>(view, FIRST);
    }

    public String collection() {
        return place().collection(this.view.name());
    }

    Place place() {
        return new Place(this.view.version(), this.generation);
    }

    /** Name and version of the edition in this collection, {@code bookCard_1}. */
    public static String versionIn(String collection) {
        Matcher parts = parts(collection);
        return parts.group(1) + "_" + parts.group(2);
    }

    static String nameIn(String collection) {
        return parts(collection).group(1);
    }

    static Place placeIn(String collection) {
        Matcher parts = parts(collection);
        return new Place(Integer.parseInt(parts.group(2)),
                (parts.group(3) != null) ? Integer.parseInt(parts.group(3)) : FIRST);
    }

    static boolean isCollection(String name) {
        return COLLECTION.matcher(name).matches();
    }

    @Override
    public String toString() {
        return collection();
    }

    private static Matcher parts(String collection) {
        Matcher parts = COLLECTION.matcher(collection);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + collection + "' is not the collection of a view");
        }
        return parts;
    }

}
