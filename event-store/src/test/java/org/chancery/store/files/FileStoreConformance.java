package org.chancery.store.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * What every file store does. It does not assert that what was kept survives a power cut:
 * no test in a process can.
 */
abstract class FileStoreConformance {

    private static final long ENOUGH = 10_000_000;

    private static final byte[] LETTER = "О ремонте школ, ёмкий текст".getBytes(StandardCharsets.UTF_8);

    abstract FileStore store();

    /** Change one byte of what is kept under the digest, behind the store's back. */
    abstract void damage(String sha256) throws IOException;

    /** Drop the last byte of what is kept under the digest, behind the store's back. */
    abstract void cutShort(String sha256) throws IOException;

    @Test
    void givesBackWhatWasKept() throws IOException {
        assertThat(keep(LETTER)).isEqualTo(LETTER.length);

        assertThat(bytesOf(digest(LETTER))).isEqualTo(LETTER);
        assertThat(store().sizeOf(digest(LETTER))).hasValue(LETTER.length);
    }

    @Test
    void keepsLargeAndEmptyFiles() throws IOException {
        for (int size : new int[] { 0, 1, 65_536, 1_000_003 }) {
            byte[] bytes = new byte[size];
            new Random(size).nextBytes(bytes);

            keep(bytes);

            assertThat(bytesOf(digest(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void keepingTwiceChangesNothing() throws IOException {
        keep(LETTER);
        keep(LETTER);

        assertThat(bytesOf(digest(LETTER))).isEqualTo(LETTER);
    }

    @Test
    void refusesBytesThatAreNotTheDigestsAndKeepsNothing() {
        String other = digest(new byte[] { 1 });

        refuses(KernelRefusal.DIGEST_MISMATCH, () -> store().keep(other, new ByteArrayInputStream(LETTER), ENOUGH));

        assertThat(store().sizeOf(other)).isEmpty();
        assertThat(store().sizeOf(digest(LETTER))).isEmpty();
    }

    @Test
    void refusesWhatIsTooLargeAndKeepsNothing() {
        refuses(KernelRefusal.FILE_TOO_LARGE,
                () -> store().keep(digest(LETTER), new ByteArrayInputStream(LETTER), LETTER.length - 1));

        assertThat(store().sizeOf(digest(LETTER))).isEmpty();
    }

    @Test
    void keepsNothingWhenTheSourceBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The line went dead");
            }
        };

        assertThatIOException().isThrownBy(() -> store().keep(digest(LETTER), broken, ENOUGH));

        assertThat(store().sizeOf(digest(LETTER))).isEmpty();
    }

    @Test
    void knowsNothingOfOtherDigests() {
        String other = digest(new byte[] { 2 });

        assertThat(store().sizeOf(other)).isEmpty();
        refuses(KernelRefusal.FILE_UNKNOWN, () -> store().read(other));
    }

    @Test
    void refusesWhatIsNoDigest() {
        for (String wrong : new String[] { "", "../../secrets", "zz".repeat(32), "a".repeat(65) }) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> store().sizeOf(wrong));
        }
    }

    @Test
    void neverGivesOutDamagedBytesAsAWhole() throws IOException {
        keep(LETTER);
        damage(digest(LETTER));

        assertThatExceptionOfType(DamagedFile.class).isThrownBy(() -> bytesOf(digest(LETTER)));
    }

    @Test
    void holdsTheLastBytesBackUntilTheDigestIsKnownToBeRight() throws IOException {
        keep(LETTER);
        damage(digest(LETTER));
        try (InputStream bytes = store().read(digest(LETTER))) {
            assertThat(bytes.readNBytes(LETTER.length - 1)).hasSize(LETTER.length - 1);

            assertThatExceptionOfType(DamagedFile.class).isThrownBy(bytes::read);
        }
    }

    @Test
    void noticesWhatWasCutShort() throws IOException {
        keep(LETTER);
        cutShort(digest(LETTER));

        assertThatExceptionOfType(DamagedFile.class).isThrownBy(() -> bytesOf(digest(LETTER)));
    }

    @Test
    void keepsTheSameFileFromManyAtOnce() throws Exception {
        Callable<Long> keeping = () -> keep(LETTER);
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var kept : many.invokeAll(IntStream.range(0, 32).mapToObj((i) -> keeping).toList())) {
                assertThat(kept.get()).isEqualTo(LETTER.length);
            }
        }

        assertThat(bytesOf(digest(LETTER))).isEqualTo(LETTER);
    }

    private long keep(byte[] bytes) throws IOException {
        return store().keep(digest(bytes), new ByteArrayInputStream(bytes), ENOUGH);
    }

    private byte[] bytesOf(String sha256) throws IOException {
        try (InputStream bytes = store().read(sha256)) {
            return bytes.readAllBytes();
        }
    }

    private static String digest(byte[] bytes) {
        MessageDigest digest = Digests.sha256();
        digest.update(bytes);
        return Digests.hex(digest);
    }

    private static void refuses(KernelRefusal code, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class).isThrownBy(call)
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
    }

}
