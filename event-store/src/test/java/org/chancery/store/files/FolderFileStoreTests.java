package org.chancery.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FolderFileStoreTests extends FileStoreConformance {

    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() {
        this.store = new FolderFileStore(this.folder, InstantSource.fixed(NOW));
    }

    @Override
    FileStore store() {
        return this.store;
    }

    @Override
    void damage(String sha256) throws IOException {
        byte[] bytes = Files.readAllBytes(placeOf(sha256));
        bytes[0] ^= 1;
        Files.write(placeOf(sha256), bytes);
    }

    @Override
    void cutShort(String sha256) throws IOException {
        byte[] bytes = Files.readAllBytes(placeOf(sha256));
        Files.write(placeOf(sha256), Arrays.copyOf(bytes, bytes.length - 1));
    }

    @Test
    void removesWhatACrashLeftButNotWhatMayStillArrive() throws IOException {
        Path leftover = arrival("leftover", NOW.minusSeconds(2 * 86_400));
        Path arriving = arrival("arriving", NOW.minusSeconds(60));

        new FolderFileStore(this.folder, InstantSource.fixed(NOW));

        assertThat(leftover).doesNotExist();
        assertThat(arriving).exists();
    }

    private Path arrival(String name, Instant modified) throws IOException {
        Path file = Files.createFile(this.folder.resolve("arriving").resolve(name));
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private Path placeOf(String sha256) {
        return this.folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

}
