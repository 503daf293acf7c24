package org.chancery.standalone.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV table (RFC 4180) row by row; one compressed with gzip, too.
 *
 * <p>
 * A common parser that meets a quote without its fellow takes everything up to the next
 * quote for one cell, and with it the rows between. This one gives up such a row at the
 * end of its line and goes on with the next. Likewise, each line is decoded by itself, so
 * that a byte in the wrong encoding costs its own row only.
 */
public final class CsvReader implements AutoCloseable {

    private static final int LONGEST_ROW = 1_000;

    private static final String OPEN_QUOTE = "a quote has no fellow";

    private final CsvLines lines;

    private final char delimiter;

    private final List<String> columns;

    /** Lines read ahead for a row that turned out to end earlier. */
    private final Deque<CsvLines.Line> ahead = new ArrayDeque<>();

    private CsvReader(InputStream bytes, Charset charset, char delimiter) throws IOException {
        this.lines = new CsvLines(bytes, charset);
        this.delimiter = delimiter;
        CsvLines.Line header = this.lines.next();
        if (header == null || header.isEmpty()) {
            throw new IOException("line 1 does not name the columns");
        }
        if (header.fault() != null) {
            throw new IOException("line 1, which names the columns, " + header.fault());
        }
        this.columns = CsvCells.of(header.text(), delimiter).cells();
    }

    public static CsvReader open(Path file, Charset charset, char delimiter) throws IOException {
        return new CsvReader(unpacked(Files.newInputStream(file)), charset, delimiter);
    }

    public static CsvReader of(InputStream bytes, Charset charset, char delimiter) throws IOException {
        return new CsvReader(unpacked(bytes), charset, delimiter);
    }

    public List<String> columns() {
        return this.columns;
    }

    /** The next row that is not empty, or null at the end. */
    public @Nullable CsvRow next() throws IOException {
        CsvLines.Line line = nextLine();
        while (line != null && line.isEmpty()) {
            line = nextLine();
        }
        return (line != null) ? row(line) : null;
    }

    /** Whether a compressed file broke off; its last row is then a broken one. */
    public boolean brokeOff() {
        return this.lines.brokeOff();
    }

    @Override
    public void close() throws IOException {
        this.lines.close();
    }

    private CsvRow row(CsvLines.Line first) throws IOException {
        List<CsvLines.Line> taken = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (CsvLines.Line line = first; line != null && taken.size() < LONGEST_ROW; line = nextLine()) {
            taken.add(line);
            if (line.fault() != null) {
                return giveUp(taken, (taken.size() == 1) ? line.fault() : OPEN_QUOTE);
            }
            CsvCells cells = CsvCells.of(text.append(line.text()), this.delimiter);
            switch (cells.end()) {
                case WHOLE -> {
                    return whole(taken, cells.cells());
                }
                case BROKEN -> {
                    return giveUp(taken, OPEN_QUOTE);
                }
                case OPEN -> text.append('\n');
            }
        }
        return giveUp(taken, OPEN_QUOTE);
    }

    private CsvRow whole(List<CsvLines.Line> taken, List<String> cells) {
        if (cells.size() != this.columns.size()) {
            return giveUp(taken, "has " + cells.size() + " cells, and the header " + this.columns.size());
        }
        return new CsvRow.Whole(taken.getFirst().number(), byColumn(cells));
    }

    private CsvRow giveUp(List<CsvLines.Line> taken, String fault) {
        for (CsvLines.Line line : taken.subList(1, taken.size()).reversed()) {
            this.ahead.addFirst(line);
        }
        return new CsvRow.Broken(taken.getFirst().number(), fault);
    }

    private CsvLines.@Nullable Line nextLine() throws IOException {
        return this.ahead.isEmpty() ? this.lines.next() : this.ahead.removeFirst();
    }

    private Map<String, String> byColumn(List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int index = 0; index < cells.size(); index++) {
            row.put(this.columns.get(index), cells.get(index));
        }
        return row;
    }

    private static InputStream unpacked(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(buffered)) : buffered;
    }

}
