package org.chancery.faults.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The disk on which a data folder lies: a small one in memory, made for it, where the
 * machine lets us mount one.
 */
public final class Disk implements AutoCloseable {

    private static final String SIZE = "1200m";

    private static final int BLOCK = 1 << 20;

    private final Path folder;

    private final @Nullable String obstacle;

    private Disk(Path folder, @Nullable String obstacle) {
        this.folder = folder;
        this.obstacle = obstacle;
    }

    /** Mount a disk in this folder, or leave it as it is. */
    static Disk in(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return new Disk(folder,
                run("mount", "-t", "tmpfs", "-o", "size=" + SIZE + ",mode=755", "chancery-faults", folder.toString()));
    }

    /** One that must not be filled. */
    static Disk ofTheMachine(Path folder) {
        return new Disk(folder, "its disk is that of the machine");
    }

    /** Why it cannot be filled. */
    public Optional<String> obstacle() {
        return Optional.ofNullable(this.obstacle);
    }

    /** Leave no room on it; the last write is cut off where the disk ends. */
    public void fill() {
        byte[] block = new byte[BLOCK];
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            while (true) {
                ballast.write(block);
            }
        }
        catch (IOException ex) {
            // It is full.
        }
    }

    /** Give the room back. */
    public void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    @Override
    public void close() {
        if (this.obstacle == null) {
            try {
                // What was found on it may be needed when it is gone.
                run("cp", "-a", this.folder.toString(), this.folder + "-as-it-was");
                run("umount", this.folder.toString());
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Path ballast() {
        return this.folder.resolve("ballast");
    }

    /** What it says when it fails; null when it does not. */
    private static @Nullable String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        boolean done = process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        return done ? null : "no disk can be mounted here (" + said + ")";
    }

}
