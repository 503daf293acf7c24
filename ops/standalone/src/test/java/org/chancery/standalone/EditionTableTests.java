package org.chancery.standalone;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.chancery.query.operation.ViewEdition;
import org.chancery.query.projection.EditionState.Use;
import org.chancery.query.projection.ProjectionStatus.State;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditionTableTests {

    @Test
    void hasALineForEachEditionAndLeavesBlankWhatNobodyKnows() {
        StringWriter out = new StringWriter();

        EditionTable.print(List.of(
                new ViewEdition("bookCard_1", "bookCard", Use.SERVING, 110_700, 110_700, 0L, 0L, State.LIVE, 2, null),
                new ViewEdition("bookCard_1_2", "bookCard", Use.BUILDING, 10_700, 110_700, 12_500L, 8L,
                        State.CATCHING_UP, 0, null),
                new ViewEdition("bookCard_1_3", "bookCard", Use.BUILDING, 0, 110_700, 0L, null, State.FAILED, 0,
                        "out of ink"),
                new ViewEdition("bookCard_0", "bookCard", Use.PREVIOUS, 7, 110_700, null, null, null, 0, null)),
                new PrintWriter(out));

        assertThat(out.toString()).isEqualToNormalizingNewlines(
                """
                        edition                      use             events           of        lag   a second  time left  state
                        bookCard_1                   serving        110,700      110,700          0          0        0 s  live, objects parked: 2
                        bookCard_1_2                 building        10,700      110,700    100,000     12,500        8 s  catching up
                        bookCard_1_3                 building             0      110,700    110,700          0             failed: out of ink
                        bookCard_0                   previous             7      110,700    110,693                        not of this program
                        """);
    }

}
