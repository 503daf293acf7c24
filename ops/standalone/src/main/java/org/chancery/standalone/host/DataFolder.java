package org.chancery.standalone.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything a Chancery on embedded engines keeps. At most one
 * process has it open; the lock ends with the process, however that ends.
 *
 * <p>
 * Its layout: {@code chancery.properties} says whose it is and in which version;
 * {@code postgres} holds the events, {@code files} the documents' files, {@code secrets}
 * keys and passwords, {@code log} the log, {@code engine} unpacked programs.
 */
public final class DataFolder implements AutoCloseable {

    /** Counted up when an older program could no longer read what a newer one wrote. */
    static final int VERSION = 1;

    private static final String IDENTITY = "chancery.properties";

    private static final String RUNNING = "running.properties";

    private static final String DEMO = "demo.properties";

    private static final String SECRETS = "secrets";

    private static final String LOCK = "chancery.lock";

    /** All that this class and its users create; nothing else is ever deleted. */
    private static final List<String> CREATED = List.of("postgres", "postgres.new", "files", SECRETS, "log", "engine",
            RUNNING, DEMO, IDENTITY);

    private final Path path;

    private final String id;

    private final FileChannel lock;

    private DataFolder(Path path, String id, FileChannel lock) {
        this.path = path;
        this.id = id;
        this.lock = lock;
    }

    /**
     * Open the folder, making it where it does not exist.
     * @param fresh whether to delete first what an earlier start created there
     * @throws CannotProceed when it is in use, newer, or not ours
     */
    public static DataFolder open(Path folder, boolean fresh) {
        Path path = folder.toAbsolutePath().normalize();
        FileChannel lock = null;
        try {
            refuseForeign(path);
            Files.createDirectories(path);
            lock = lock(path);
            if (fresh) {
                deleteCreated(path);
            }
            return new DataFolder(path, identify(path), lock);
        }
        catch (IOException ex) {
            closeQuietly(lock);
            throw new CannotProceed(ExitCode.DATA_FOREIGN,
                    "the data folder " + path + " cannot be used (" + ex + "): name another with --data", ex);
        }
        catch (CannotProceed ex) {
            closeQuietly(lock);
            throw ex;
        }
    }

    /** Delete a folder that nobody uses any more, with all that is in it. */
    public static void delete(Path folder) throws IOException {
        deleteTree(folder);
    }

    /** A number that no other data folder has. */
    public String id() {
        return this.id;
    }

    public Path path() {
        return this.path;
    }

    public Path postgres() {
        return this.path.resolve("postgres");
    }

    public Path files() {
        return this.path.resolve("files");
    }

    public Path engine() {
        return this.path.resolve("engine");
    }

    /** Where keys and passwords are kept: a folder that only its owner can read. */
    public Path secrets() {
        return OwnerOnly.folder(secrets(this.path));
    }

    public Path log() {
        return this.path.resolve("log").resolve("chancery.log");
    }

    /** What is known of the demo. */
    public Path demo() {
        return this.path.resolve(DEMO);
    }

    /** Where a running process says how to reach it. */
    public Path running() {
        return running(this.path);
    }

    public static Path running(Path folder) {
        return folder.resolve(RUNNING);
    }

    /** As {@link #secrets()}, for one who has the folder not open. */
    public static Path secrets(Path folder) {
        return folder.resolve(SECRETS);
    }

    @Override
    public void close() {
        closeQuietly(this.lock);
    }

    private static void refuseForeign(Path path) throws IOException {
        if (!Files.isDirectory(path) || Files.exists(path.resolve(IDENTITY))) {
            return;
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<String> foreign = entries.map((entry) -> entry.getFileName().toString())
                .filter((name) -> !name.equals(LOCK) && !CREATED.contains(name))
                .toList();
            if (!foreign.isEmpty()) {
                throw new CannotProceed(ExitCode.DATA_FOREIGN, "the folder " + path + " holds something else ("
                        + foreign.getFirst() + "): name an empty or a new one with --data");
            }
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        }
        catch (OverlappingFileLockException ex) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new CannotProceed(ExitCode.DATA_IN_USE,
                    "another process uses the data folder " + path + ": stop it, or name another folder with --data");
        }
        return channel;
    }

    private static String identify(Path path) throws IOException {
        Path file = path.resolve(IDENTITY);
        Properties identity = new Properties();
        if (!Files.exists(file)) {
            identity.setProperty("version", String.valueOf(VERSION));
            identity.setProperty("id", UUID.randomUUID().toString());
            OwnerOnly.write(file, identity, "What this folder is; see --help of chancery start");
        }
        try (var reader = Files.newBufferedReader(file)) {
            identity.load(reader);
        }
        String written = identity.getProperty("version", "");
        if (!written.matches("\\d{1,9}")) {
            throw new IOException("no version in " + file);
        }
        int version = Integer.parseInt(written);
        if (version > VERSION) {
            throw new CannotProceed(ExitCode.DATA_NEWER,
                    "a newer Chancery wrote the data folder " + path + " (version " + version
                            + ", this one reads up to " + VERSION
                            + "): start that one, or name another folder with --data");
        }
        return identity.getProperty("id", "");
    }

    private static void deleteCreated(Path path) throws IOException {
        for (String name : CREATED) {
            deleteTree(path.resolve(name));
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path entry : (Iterable<Path>) tree.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(entry);
            }
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
