package org.chancery.faults.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The PostgreSQL that keeps its data in a folder, as its {@code postmaster.pid} tells:
 * the number of its process in the first line, its port in the fourth.
 *
 * @param data its folder
 */
public record PostgresProcess(Path data) {

    private static final int PORT_LINE = 3;

    /** No farewell, for none of its processes that matters: the others follow it. */
    public void kill() throws IOException, InterruptedException {
        Signals.send("KILL", postmaster().stream().map(ProcessHandle::pid).toList());
    }

    /** Have all its processes stand still. */
    public void freeze() throws IOException, InterruptedException {
        Signals.send("STOP", all());
    }

    public void thaw() throws IOException, InterruptedException {
        Signals.send("CONT", all());
    }

    /** End what a killed Chancery has left behind. */
    void end() throws IOException, InterruptedException {
        List<Long> all = all();
        Signals.send("CONT", all);
        Signals.send("INT", postmaster().stream().map(ProcessHandle::pid).toList());
        for (int i = 0; i < 50 && postmaster().isPresent(); i++) {
            Thread.sleep(100);
        }
        Signals.send("KILL", all());
    }

    /** Where it serves, and with which password. */
    String address(Path secrets) throws IOException {
        return "jdbc:postgresql://127.0.0.1:%s/postgres?user=chancery&password=%s"
            .formatted(lines().get(PORT_LINE).strip(), Files.readString(secrets.resolve("postgres")).strip());
    }

    /** After a restart of the machine the number may be anybody's. */
    private Optional<ProcessHandle> postmaster() throws IOException {
        List<String> lines = lines();
        return lines.isEmpty() ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::servesThisFolder);
    }

    private List<Long> all() throws IOException {
        return postmaster()
            .map((postmaster) -> Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(ProcessHandle::pid)
                .toList())
            .orElse(List.of());
    }

    private boolean servesThisFolder(ProcessHandle process) {
        return process.info()
            .arguments()
            .filter((arguments) -> List.of(arguments).contains(this.data.toString()))
            .isPresent();
    }

    private List<String> lines() throws IOException {
        Path file = this.data.resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

}
