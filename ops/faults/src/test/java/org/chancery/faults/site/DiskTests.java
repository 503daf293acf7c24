package org.chancery.faults.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class DiskTests {

    @TempDir
    private Path folder;

    @Test
    void isFullUntilItIsFreed() throws IOException, InterruptedException {
        try (Disk disk = Disk.in(this.folder.resolve("disk"))) {
            assumeThat(disk.obstacle()).as("Whether a disk can be mounted here").isEmpty();
            Path file = this.folder.resolve("disk").resolve("file");

            disk.fill();
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> Files.writeString(file, "one more"));

            disk.free();
            assertThat(Files.writeString(file, "one more")).hasSize(8);
        }
    }

    @Test
    void isNotFilledWhereItIsTheMachines() {
        try (Disk disk = Disk.ofTheMachine(this.folder)) {
            assertThat(disk.obstacle()).isPresent();
        }
    }

}
