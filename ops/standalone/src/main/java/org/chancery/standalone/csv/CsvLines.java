package org.chancery.standalone.csv;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;

/** The lines of a file, each decoded by itself. */
final class CsvLines implements AutoCloseable {

    private final InputStream bytes;

    private final Charset charset;

    private int number;

    private boolean brokeOff;

    CsvLines(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
    }

    /** The next line, or null at the end. What was read before a break is not lost. */
    @Nullable Line next() throws IOException {
        if (this.brokeOff) {
            return null;
        }
        try {
            return line();
        }
        catch (EOFException | ZipException ex) {
            this.brokeOff = true;
            return new Line(++this.number, "", "is where the compressed file breaks off: " + ex.getMessage());
        }
    }

    /** Whether the last line is the one in which a compressed file breaks off. */
    boolean brokeOff() {
        return this.brokeOff;
    }

    private @Nullable Line line() throws IOException {
        int read = this.bytes.read();
        if (read < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        for (; read >= 0 && read != '\n'; read = this.bytes.read()) {
            line.write(read);
        }
        this.number++;
        return decoded(line.toByteArray());
    }

    @Override
    public void close() throws IOException {
        this.bytes.close();
    }

    private Line decoded(byte[] line) {
        try {
            String text = this.charset.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            text = (this.number == 1 && text.startsWith("\uFEFF")) ? text.substring(1) : text;
            return new Line(this.number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, null);
        }
        catch (CharacterCodingException ex) {
            return new Line(this.number, "", "is not in the encoding " + this.charset);
        }
    }

    /**
     * One line.
     *
     * @param number counted from 1
     * @param text its text, empty when it cannot be decoded
     * @param fault why it cannot be decoded
     */
    record Line(int number, String text, @Nullable String fault) {

        boolean isEmpty() {
            return this.fault == null && this.text.isBlank();
        }

    }

}
