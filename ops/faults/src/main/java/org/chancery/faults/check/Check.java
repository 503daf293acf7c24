package org.chancery.faults.check;

import java.util.List;
import java.util.stream.Stream;

/** A claim about the evidence. */
public sealed interface Check permits AcknowledgedIsStored, RefusedLeftNothing, RepeatsAnswerAsBefore,
        StreamsAreContiguous, PositionsHaveNoGaps, ViewsEqualAFreshReplay, NothingIsParked {

    /** All that there are. */
    static List<Check> all() {
        return List.of(new AcknowledgedIsStored(), new RefusedLeftNothing(), new RepeatsAnswerAsBefore(),
                new StreamsAreContiguous(), new PositionsHaveNoGaps(), new ViewsEqualAFreshReplay(),
                new NothingIsParked());
    }

    /** What speaks against the claim; nothing when it holds. */
    Stream<String> breaches(Evidence evidence);

}
