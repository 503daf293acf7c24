package org.chancery.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.standalone.demo.DemoState;
import org.chancery.standalone.demo.DemoStory;
import org.chancery.standalone.demo.DemoTelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole demo region is loaded into a whole Chancery. */
@ExtendWith(LoadedDemo.Provider.class)
class DemoLoadingTests {

    private final LoadedDemo demo;

    private final DemoState state;

    DemoLoadingTests(LoadedDemo demo) {
        this.demo = demo;
        this.state = DemoState.in(demo.chancery().folder().demo(), LocalDate.EPOCH);
    }

    @Test
    void noCommandOfTheStoryIsRefused() {
        assertThat(this.demo.terminal()).contains(String.format(Locale.ROOT, "Demo region: %,d in", story().length()))
            .doesNotContain("refused");
        assertThat(this.state.told()).isTrue();
    }

    @Test
    void toldAgainItChangesNothing() throws Exception {
        DeadlinesPassed.awaitMarks(this.demo);
        long before = head();

        List<String> refused = new DemoTelling(this.demo.api(), () -> DemoLoading.settle(this.demo.chancery()))
            .tell(story(), () -> {
            });

        assertThat(refused).isEmpty();
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void onceToldItIsNotToldByALaterStart() throws IOException {
        StringWriter terminal = new StringWriter();

        DemoLoading.load(this.demo.chancery(), new PrintWriter(terminal, true));

        assertThat(terminal.toString()).isEmpty();
    }

    private DemoStory story() {
        return DemoStory.on(this.state.today());
    }

    private long head() {
        TrackingToken head = this.demo.chancery().part(EventStore.class).createHeadToken();
        return head.position().orElseThrow();
    }

}
