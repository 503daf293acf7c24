package org.chancery.query.view;

/**
 * An order in which a list can be asked for. Rows that are equal in it follow by id, so
 * it is always total. Rows without a value come first when ascending, last when
 * descending.
 *
 * @param name the value of the schema's enum, {@code DUE_ON_ASC}
 * @param field the document's field; it may be absent or null, but holds no list
 * @param descending whether from high to low
 */
public record Sorting(String name, String field, boolean descending) {

    public static Sorting ascending(String name, String field) {
        return new Sorting(name, field, false);
    }

    public static Sorting descending(String name, String field) {
        return new Sorting(name, field, true);
    }

}
