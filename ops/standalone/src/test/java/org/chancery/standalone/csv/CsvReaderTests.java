package org.chancery.standalone.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class CsvReaderTests {

    @Test
    void readsCellsByColumn() throws IOException {
        assertThat(read("name,age\nАнна,30\nБорис,\n")).containsExactly("2 [Анна, 30]", "3 [Борис, ]");
    }

    @Test
    void readsQuotesDelimitersAndLineBreaksInACell() throws IOException {
        assertThat(read("name,word\n\"Ivanov, A.\",\"says \"\"no\"\"\"\nB,\"two\nlines\"\nC,end"))
            .containsExactly("2 [Ivanov, A., says \"no\"]", "3 [B, two\nlines]", "5 [C, end]");
    }

    @Test
    void losesNoRowToAQuoteWithoutItsFellow() throws IOException {
        assertThat(read("a,b\n1,\"open\n2,x\n3,y\n")).containsExactly("2 broken: a quote has no fellow", "3 [2, x]",
                "4 [3, y]");
    }

    @Test
    void losesNoRowToTwoQuotesWithoutFellows() throws IOException {
        assertThat(read("a,b\n1,\"open\n2,x\n3,\"open\n4,y\n")).containsExactly("2 broken: a quote has no fellow",
                "3 [2, x]", "4 broken: a quote has no fellow", "5 [4, y]");
    }

    @Test
    void losesNoRowToOneWithTooFewOrTooManyCells() throws IOException {
        assertThat(read("a,b\n1\n2,x\n3,y,z\n4,u\n")).containsExactly("2 broken: has 1 cells, and the header 2",
                "3 [2, x]", "4 broken: has 3 cells, and the header 2", "5 [4, u]");
    }

    @Test
    void losesNoRowToOneInAnotherEncoding() throws IOException {
        byte[] bytes = concat("a,b\n1,один\n".getBytes(StandardCharsets.UTF_8),
                "2,два\n".getBytes(Charset.forName("windows-1251")), "3,три\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read(bytes)).containsExactly("2 [1, один]", "3 broken: is not in the encoding UTF-8", "4 [3, три]");
    }

    @Test
    void readsWhatWindowsWrites() throws IOException {
        assertThat(read("\uFEFFa,b\r\n1,x\r\n\r\n2,y\r\n")).containsExactly("2 [1, x]", "4 [2, y]");
    }

    @Test
    void readsLineBreaksOfWindowsInACell() throws IOException {
        assertThat(read("a,b\r\n1,\"two\r\nlines\"\r\n2,y\r\n")).containsExactly("2 [1, two\nlines]", "4 [2, y]");
    }

    @Test
    void readsTheEncodingOfOldWindows() throws IOException {
        Charset cyrillic = Charset.forName("windows-1251");

        assertThat(read("имя;город\nАнна;Азов\n".getBytes(cyrillic), cyrillic, ';')).containsExactly("2 [Анна, Азов]");
    }

    @Test
    void readsWhatIsCompressed() throws IOException {
        assertThat(read(packed("a,b\n1,x\n"))).containsExactly("2 [1, x]");
    }

    @Test
    void losesNoRowBeforeTheBreakOfACompressedFile() throws IOException {
        String text = "a,b\n" + IntStream.range(0, 5_000)
            .mapToObj((row) -> row + "," + row * 7919L % 10_007 + "\n")
            .collect(joining());
        byte[] whole = packed(text);
        List<String> rows = read(Arrays.copyOf(whole, whole.length / 2));

        assertThat(rows).hasSizeBetween(1_000, 4_999);
        assertThat(rows.getLast()).startsWith(rows.size() + 1 + " broken: is where the compressed file breaks off");
        assertThat(rows.subList(0, rows.size() - 1)).isEqualTo(read(text).subList(0, rows.size() - 1));
    }

    @Test
    void losesNoRowBeforeTheDamageOfACompressedFile() throws IOException {
        byte[] damaged = packed("a,b\n1,x\n2,y\n");
        damaged[damaged.length - 8] ^= 1;

        assertThat(read(damaged)).startsWith("2 [1, x]", "3 [2, y]")
            .hasSize(3)
            .last()
            .asString()
            .startsWith("4 broken");
    }

    @Test
    void hasNoRowsWhereOnlyTheHeaderIs() throws IOException {
        assertThat(read("a,b\n")).isEmpty();
        assertThat(read("a,b")).isEmpty();
    }

    @Test
    void refusesAFileWithoutAHeader() {
        assertThatIOException().isThrownBy(() -> read(""))
            .withMessageContaining("line 1")
            .withMessageContaining("columns");
        assertThatIOException().isThrownBy(() -> read("\n1,x\n")).withMessageContaining("line 1");
    }

    @Test
    void refusesAFileWhoseHeaderIsInAnotherEncoding() {
        assertThatIOException().isThrownBy(() -> read("имя,город\n".getBytes(Charset.forName("windows-1251"))))
            .withMessageContaining("line 1")
            .withMessageContaining("UTF-8");
    }

    private static List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(byte[] bytes) throws IOException {
        return read(bytes, StandardCharsets.UTF_8, ',');
    }

    private static List<String> read(byte[] bytes, Charset charset, char delimiter) throws IOException {
        List<String> rows = new ArrayList<>();
        try (CsvReader reader = CsvReader.of(new ByteArrayInputStream(bytes), charset, delimiter)) {
            for (CsvRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(switch (row) {
                    case CsvRow.Whole whole -> whole.line() + " " + List.copyOf(whole.cells().values());
                    case CsvRow.Broken broken -> broken.line() + " broken: " + broken.fault();
                });
            }
        }
        return rows;
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

}
