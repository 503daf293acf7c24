package org.chancery.standalone.intake;

/**
 * A row of which something could not be told.
 *
 * @param line where it begins in the file; the header is line 1
 * @param reason why
 */
public record RefusedRow(int line, String reason) implements Comparable<RefusedRow> {

    @Override
    public int compareTo(RefusedRow other) {
        return Integer.compare(this.line, other.line);
    }

}
