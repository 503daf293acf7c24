package org.chancery.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chancery.standalone.host.DataFolder;
import org.jspecify.annotations.Nullable;

/** A data folder with the demo region: told once a run, copied for whoever wants one. */
public final class DemoFolder {

    private static @Nullable Path told;

    private DemoFolder() {
    }

    /** A copy of it, to be deleted by whoever asked. */
    public static synchronized Path copy() throws IOException, InterruptedException {
        if (told == null) {
            told = tell();
        }
        Path copy = newFolder();
        // With its rights, without which neither secrets nor a database are accepted.
        int exit = new ProcessBuilder("cp", "-a", told + "/.", copy.toString()).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("The demo region could not be copied to " + copy);
        }
        return copy;
    }

    private static Path tell() throws IOException {
        Path data = newFolder();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(data), "demo-folder"));
        try (Launched demo = Launched.on(data)) {
            demo.awaitReady();
        }
        return data;
    }

    private static Path newFolder() throws IOException {
        return Files.createTempDirectory("chancery-benchmark");
    }

    private static void delete(Path data) {
        try {
            DataFolder.delete(data);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
