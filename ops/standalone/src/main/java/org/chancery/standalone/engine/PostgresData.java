package org.chancery.standalone.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The folder in which a PostgreSQL keeps its data, and what its files tell of the server
 * that runs on it: {@code postmaster.pid} has the number of the process in its first line
 * and the port in its fourth, and in its eighth whether it serves already;
 * {@code postmaster.opts} has the command line.
 *
 * @param folder the folder
 */
record PostgresData(Path folder) {

    private static final int PORT = 3;

    private static final int STATUS = 7;

    /**
     * The server on this folder, if one runs. After a restart of the machine its number
     * may be anybody's; and a dead one that nobody has buried has no arguments.
     */
    Optional<ProcessHandle> process() throws IOException {
        return stated().filter(this::isOurs);
    }

    /** Where a server serves that was started with these options. */
    OptionalInt portOf(String options) throws IOException {
        List<String> lines = lines("postmaster.pid");
        boolean serves = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
        return (serves && process().isPresent() && hasOptions(options))
                ? OptionalInt.of(Integer.parseInt(lines.get(PORT).strip())) : OptionalInt.empty();
    }

    /**
     * Where the number of a dead server is now another process's, PostgreSQL would not
     * start beside that one. Otherwise it judges by itself, and better.
     */
    void forgetStranger() throws IOException {
        if (stated().isPresent() && process().isEmpty()) {
            Files.deleteIfExists(this.folder.resolve("postmaster.pid"));
        }
    }

    @Override
    public String toString() {
        return this.folder.toString();
    }

    private Optional<ProcessHandle> stated() throws IOException {
        return lines("postmaster.pid").stream()
            .limit(1)
            .map(String::strip)
            .filter((number) -> number.matches("\\d+"))
            .flatMap((number) -> ProcessHandle.of(Long.parseLong(number)).stream())
            .findFirst();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
            .arguments()
            .filter((arguments) -> List.of(arguments).contains(this.folder.toString()))
            .isPresent();
    }

    /** The file quotes every word. */
    private boolean hasOptions(String options) throws IOException {
        String words = String.join(" ", lines("postmaster.opts")).replace("\"", "");
        return words.endsWith(options.replace("'", ""));
    }

    private List<String> lines(String file) throws IOException {
        try {
            return Files.readAllLines(this.folder.resolve(file));
        }
        catch (NoSuchFileException ex) {
            return List.of();
        }
    }

}
