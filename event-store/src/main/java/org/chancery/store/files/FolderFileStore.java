package org.chancery.store.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;

/**
 * Files in a folder, {@code ab/cd/abcd…}, so that no folder grows too large.
 *
 * @implNote Bytes arrive under a name of their own in {@code arriving}, are forced to the
 * medium and only then moved to their place in one step, so that whatever stands under a
 * digest is whole, also after a power cut. What a crash left in {@code arriving} is
 * removed a day later: until then it may still be arriving, through another process.
 */
public final class FolderFileStore implements FileStore {

    private static final Duration LONGEST_ARRIVAL = Duration.ofDays(1);

    private final Path folder;

    private final Path arriving;

    /** Open the store in this folder, making it where it does not exist. */
    public FolderFileStore(Path folder, InstantSource clock) {
        this.folder = folder;
        this.arriving = folder.resolve("arriving");
        try {
            Files.createDirectories(this.arriving);
            removeLeftovers(clock.instant().minus(LONGEST_ARRIVAL));
        }
        catch (IOException ex) {
            throw new UncheckedIOException("Files cannot be kept in " + folder, ex);
        }
    }

    @Override
    public long keep(String sha256, InputStream source, long atMost) throws IOException {
        String digest = Require.sha256("sha256", sha256);
        Path arrival = this.arriving.resolve(UUID.randomUUID().toString());
        try {
            long size = take(digest, source, atMost, arrival);
            if (Files.notExists(placeOf(digest))) {
                settle(arrival, digest);
            }
            return size;
        }
        finally {
            Files.deleteIfExists(arrival);
        }
    }

    @Override
    public OptionalLong sizeOf(String sha256) {
        try {
            return OptionalLong.of(Files.size(placeOf(Require.sha256("sha256", sha256))));
        }
        catch (NoSuchFileException _) {
            return OptionalLong.empty();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public InputStream read(String sha256) throws IOException {
        Path place = placeOf(Require.sha256("sha256", sha256));
        try {
            return new CheckedBytes(Files.newInputStream(place), sha256, Files.size(place));
        }
        catch (NoSuchFileException _) {
            throw Refused.because(KernelRefusal.FILE_UNKNOWN).with("field", "sha256").with("value", sha256);
        }
    }

    private static long take(String sha256, InputStream source, long atMost, Path arrival) throws IOException {
        try (FileChannel target = FileChannel.open(arrival, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = CheckedCopy.of(source, sha256, atMost, Channels.newOutputStream(target));
            target.force(true);
            return size;
        }
    }

    private void settle(Path arrival, String digest) throws IOException {
        Path outer = outerFolder(digest);
        Path inner = innerFolder(digest);
        Files.createDirectories(inner);
        Files.move(arrival, placeOf(digest), StandardCopyOption.ATOMIC_MOVE);
        force(inner);
        force(outer);
        force(this.folder);
    }

    /** A name in a folder is durable only when the folder itself is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private Path outerFolder(String digest) {
        return this.folder.resolve(digest.substring(0, 2));
    }

    private Path innerFolder(String digest) {
        return outerFolder(digest).resolve(digest.substring(2, 4));
    }

    private Path placeOf(String digest) {
        return innerFolder(digest).resolve(digest);
    }

    private void removeLeftovers(Instant before) throws IOException {
        try (Stream<Path> leftovers = Files.list(this.arriving)) {
            for (Path leftover : leftovers.toList()) {
                if (Files.getLastModifiedTime(leftover).toInstant().isBefore(before)) {
                    Files.delete(leftover);
                }
            }
        }
    }

}
