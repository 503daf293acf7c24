package org.chancery.standalone.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a row, split.
 *
 * @param cells the cells
 * @param end how the text ended
 */
record CsvCells(List<String> cells, End end) {

    static CsvCells of(CharSequence text, char delimiter) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            int next = (at + 1 < text.length()) ? text.charAt(at + 1) : delimiter;
            if (quoted && character == '"' && next == '"') {
                cell.append('"');
                at++;
            }
            else if (quoted && character == '"' && next != delimiter && next != '\n') {
                return new CsvCells(cells, End.BROKEN);
            }
            else if (character == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            }
            else if (character == delimiter && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            }
            else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return new CsvCells(cells, quoted ? End.OPEN : End.WHOLE);
    }

    enum End {

        WHOLE,

        /** A quote is open: the next line may close it. */
        OPEN,

        /** Nothing that follows can make it whole. */
        BROKEN

    }

}
