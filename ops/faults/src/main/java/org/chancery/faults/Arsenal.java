package org.chancery.faults;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;

import org.chancery.faults.fault.CutLine;
import org.chancery.faults.fault.Fault;
import org.chancery.faults.fault.FillDisk;
import org.chancery.faults.fault.JumpClock;
import org.chancery.faults.fault.KillDatabase;
import org.chancery.faults.fault.KillProcess;
import org.chancery.faults.fault.KillProcessAtStart;
import org.chancery.faults.fault.PauseDatabase;
import org.chancery.faults.fault.PauseProcess;
import org.chancery.faults.fault.SilenceLine;

/** Every fault that there is. */
final class Arsenal {

    private Arsenal() {
    }

    /**
     * All of them.
     * @param pause how long those last that last
     */
    static List<Fault> of(Duration pause) {
        return List.of(new KillProcess(), new KillProcessAtStart(), new PauseProcess(pause), new KillDatabase(),
                new PauseDatabase(pause), new FillDisk(pause), new CutLine("postgres", pause),
                new CutLine("mongodb", pause), new CutLine("axonserver", pause), new SilenceLine("postgres", pause),
                new SilenceLine("mongodb", pause), new SilenceLine("axonserver", pause), new JumpClock());
    }

    static List<String> names() {
        return of(Duration.ZERO).stream().map(Fault::name).toList();
    }

    /** For the command line. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }

    }

}
