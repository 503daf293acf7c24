package org.chancery.faults;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TourTests {

    @Test
    void leavesASiteAfterTenCycles() {
        assertThat(Tour.stays(25)).containsExactly(10, 10, 5);
        assertThat(Tour.stays(10)).containsExactly(10);
        assertThat(Tour.stays(1)).containsExactly(1);
    }

}
