package org.chancery.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.host.ExitCode;
import org.chancery.standalone.host.OwnerOnly;
import org.chancery.standalone.operations.OperatorSecret;

/**
 * How the other commands find the Chancery that runs on a data folder, and prove to it
 * that they may read that folder.
 *
 * @param uri where its API listens
 * @param secret what only the owner of the folder can know
 * @param process its number
 * @param file where this is written
 */
public record RunningChancery(URI uri, OperatorSecret secret, long process, Path file) {

    static RunningChancery announce(DataFolder folder, OperatorSecret secret, int port) {
        RunningChancery self = new RunningChancery(URI.create("http://localhost:" + port), secret,
                ProcessHandle.current().pid(), folder.running());
        Properties properties = new Properties();
        properties.setProperty("uri", self.uri.toString());
        properties.setProperty("secret", self.secret.value());
        properties.setProperty("process", String.valueOf(self.process));
        OwnerOnly.write(self.file, properties, "The Chancery that runs on this folder");
        return self;
    }

    /**
     * Find the one that runs on this folder.
     * @throws CannotProceed when none does
     */
    public static RunningChancery on(Path folder) {
        Path file = DataFolder.running(folder);
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }
        long process = Long.parseLong(properties.getProperty("process", "-1"));
        if (ProcessHandle.of(process).isEmpty()) {
            throw new CannotProceed(ExitCode.NOT_RUNNING, "no Chancery runs on the data folder " + folder
                    + ": start it with ./chancery start, or name its folder with --data");
        }
        return new RunningChancery(URI.create(properties.getProperty("uri")),
                new OperatorSecret(properties.getProperty("secret")), process, file);
    }

    void forget() {
        try {
            Files.deleteIfExists(this.file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
