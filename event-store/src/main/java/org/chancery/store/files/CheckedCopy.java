package org.chancery.store.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;

/** Takes a file's bytes in, as far as they are those that were promised. */
final class CheckedCopy {

    private static final int BUFFER = 64 * 1024;

    private CheckedCopy() {
    }

    /**
     * Copy all bytes.
     * @return how many there were
     * @throws Refused when there are more than so many, or when they are not those that
     * the digest stands for
     */
    static long of(InputStream source, String sha256, long atMost, OutputStream target) throws IOException {
        MessageDigest digest = Digests.sha256();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        for (int count = source.read(buffer); count != -1; count = source.read(buffer)) {
            size += count;
            if (size > atMost) {
                throw Refused.because(KernelRefusal.FILE_TOO_LARGE).with("most", atMost);
            }
            digest.update(buffer, 0, count);
            target.write(buffer, 0, count);
        }
        String actual = Digests.hex(digest);
        if (!actual.equals(sha256)) {
            throw Refused.because(KernelRefusal.DIGEST_MISMATCH).with("said", sha256).with("actual", actual);
        }
        return size;
    }

}
