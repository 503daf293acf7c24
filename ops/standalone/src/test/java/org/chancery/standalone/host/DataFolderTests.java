package org.chancery.standalone.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTests {

    @TempDir
    private Path parent;

    @Test
    void makesTheFolderAndKeepsItsId() {
        String id = openAndClose(false);

        assertThat(openAndClose(false)).isEqualTo(id).isNotBlank();
    }

    @Test
    void refusesASecondUser() {
        try (DataFolder first = DataFolder.open(data(), false)) {
            assertRefused(ExitCode.DATA_IN_USE, false);
            assertRefused(ExitCode.DATA_IN_USE, true);
            assertThat(first.path()).isDirectory();
        }
        openAndClose(false);
    }

    @Test
    void refusesTheFolderOfANewerVersion() throws IOException {
        openAndClose(false);
        Files.writeString(data().resolve("chancery.properties"), "version=" + (DataFolder.VERSION + 1) + "\nid=a");

        assertRefused(ExitCode.DATA_NEWER, false);
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("novel.txt"), "It was a dark and stormy night.");

        assertRefused(ExitCode.DATA_FOREIGN, false);
        assertRefused(ExitCode.DATA_FOREIGN, true);
        assertThat(data()).isDirectoryContaining("glob:**novel.txt").isDirectoryNotContaining("glob:**.properties");
    }

    @Test
    void refusesAnIdentityThatCannotBeRead() throws IOException {
        openAndClose(false);
        Files.writeString(data().resolve("chancery.properties"), "version=one");

        assertRefused(ExitCode.DATA_FOREIGN, false);
    }

    @Test
    void deletesWhatItCreatedAndNothingElse() throws IOException {
        String id = openAndClose(false);
        Path events = Files.createDirectories(data().resolve("postgres").resolve("base"));
        Path notes = Files.writeString(data().resolve("notes.txt"), "kept by hand");

        assertThat(openAndClose(true)).isNotEqualTo(id);
        assertThat(events).doesNotExist();
        assertThat(notes).exists();
    }

    @Test
    void letsOnlyTheOwnerReadSecrets() throws IOException {
        try (DataFolder folder = DataFolder.open(data(), false)) {
            Path secret = OwnerOnly.write(folder.secrets().resolve("key"), "secret");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret.getParent())))
                .isEqualTo("rwx------");
        }
    }

    private Path data() {
        return this.parent.resolve("data");
    }

    private String openAndClose(boolean fresh) {
        try (DataFolder folder = DataFolder.open(data(), fresh)) {
            return folder.id();
        }
    }

    private void assertRefused(ExitCode exit, boolean fresh) {
        assertThatExceptionOfType(CannotProceed.class).isThrownBy(() -> DataFolder.open(data(), fresh))
            .satisfies((refusal) -> {
                assertThat(refusal.exit()).isEqualTo(exit);
                assertThat(refusal.getMessage()).contains("--data").doesNotContain("\n");
            });
    }

}
