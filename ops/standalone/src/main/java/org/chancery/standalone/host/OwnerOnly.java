package org.chancery.standalone.host;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Files and folders that no other user of the machine can read. */
public final class OwnerOnly {

    private static final FileAttribute<?> FILE = PosixFilePermissions
        .asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final FileAttribute<?> FOLDER = PosixFilePermissions
        .asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private OwnerOnly() {
    }

    public static Path folder(Path folder) {
        try {
            return Files.isDirectory(folder) ? folder : Files.createDirectory(folder, FOLDER);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Write the text so that a reader sees the old file or the new one, never half. */
    public static Path write(Path file, String text) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(unfinished);
            Files.writeString(Files.createFile(unfinished, FILE), text);
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    public static Path write(Path file, Properties properties, String comment) {
        StringWriter text = new StringWriter();
        try {
            properties.store(text, comment);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return write(file, text.toString());
    }

}
