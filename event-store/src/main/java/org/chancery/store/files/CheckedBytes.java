package org.chancery.store.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * The bytes of a kept file, checked while they are read. The last of them are held back
 * until the digest is known to be right, so that a damaged file can never be taken for a
 * whole one.
 */
final class CheckedBytes extends FilterInputStream {

    private final MessageDigest digest = Digests.sha256();

    private final String sha256;

    private long left;

    private boolean checked;

    CheckedBytes(InputStream bytes, String sha256, long size) {
        super(bytes);
        this.sha256 = sha256;
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return (read(one, 0, 1) == -1) ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (this.left == 0) {
            check();
            return -1;
        }
        int count = super.in.read(buffer, offset, (int) Math.min(length, this.left));
        if (count == -1) {
            throw new DamagedFile(this.sha256);
        }
        this.digest.update(buffer, offset, count);
        this.left -= count;
        if (this.left == 0) {
            check();
        }
        return count;
    }

    /** Skipped bytes count for the digest too. */
    @Override
    public long skip(long count) throws IOException {
        byte[] unread = new byte[Math.clamp(count, 0, 8192)];
        return Math.max(0, read(unread, 0, unread.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check() throws IOException {
        if (!this.checked && !Digests.hex(this.digest).equals(this.sha256)) {
            throw new DamagedFile(this.sha256);
        }
        this.checked = true;
    }

}
