package org.chancery.standalone.demo;

import java.nio.file.Path;
import java.time.LocalDate;

import org.chancery.standalone.host.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DemoStateTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 27);

    @TempDir
    private Path data;

    @Test
    void storyBeginsOnTheDayOfTheFirstStart() {
        assertThat(stateOn(MONDAY, false)).isEqualTo(new DemoState(MONDAY, false));
    }

    @Test
    void interruptedStoryGoesOnWithTheDayOnWhichItBegan() {
        keep(stateOn(MONDAY, false));

        assertThat(stateOn(MONDAY.plusDays(3), false)).isEqualTo(new DemoState(MONDAY, false));
    }

    @Test
    void storyThatWasToldIsNotBegunAgain() {
        keep(stateOn(MONDAY, false).toldToTheEnd());

        assertThat(stateOn(MONDAY.plusDays(3), false)).isEqualTo(new DemoState(MONDAY, true));
    }

    @Test
    void freshStartTellsItAnew() {
        keep(stateOn(MONDAY, false).toldToTheEnd());

        assertThat(stateOn(MONDAY.plusDays(3), true)).isEqualTo(new DemoState(MONDAY.plusDays(3), false));
    }

    private DemoState stateOn(LocalDate today, boolean fresh) {
        try (DataFolder folder = DataFolder.open(this.data, fresh)) {
            return DemoState.in(folder.demo(), today);
        }
    }

    private void keep(DemoState state) {
        try (DataFolder folder = DataFolder.open(this.data, false)) {
            state.keep(folder.demo());
        }
    }

}
