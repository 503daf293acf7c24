package org.chancery.standalone.intake;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row with what its case knows of it.
 *
 * @param line where it begins in the file
 * @param story the case, as the mapping names it
 * @param mark what tells it from the others of its case
 * @param isLast whether it is the last of its case
 * @param cells its cells by column
 * @param before the cells of the row before in the same case
 */
public record CaseRow(int line, String story, String mark, boolean isLast, Map<String, String> cells,
        @Nullable Map<String, String> before) {

    /** The cells of the row before in the same case, none at the first. */
    Map<String, String> cellsBefore() {
        return (this.before != null) ? this.before : Map.of();
    }

    boolean isFirst() {
        return this.before == null;
    }

}
