package org.chancery.faults.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Sends signals to processes, which are always named by their numbers. */
final class Signals {

    private Signals() {
    }

    /** Those that are gone already do not matter. */
    static void send(String signal, Collection<Long> processes) throws IOException, InterruptedException {
        if (processes.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        processes.forEach((process) -> command.add(String.valueOf(process)));
        Process kill = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
        kill.waitFor(10, TimeUnit.SECONDS);
    }

}
