package org.chancery.store.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;

/**
 * Keeps the bytes of files for ever, each under the SHA-256 of its bytes. Whoever names a
 * digest gets exactly these bytes or an error, never others.
 *
 * <p>
 * Who may see a file is not decided here: a file belongs to the objects that refer to it.
 */
public interface FileStore {

    /**
     * Keep what the source gives, once it is known to be what the digest says; on return
     * it is durable. Keeping it again changes nothing.
     * @param sha256 the digest that the bytes must have, 64 lower-case hexadecimal digits
     * @param source the bytes, read to their end and not closed
     * @param atMost how many bytes to take
     * @return how many bytes there were
     * @throws Refused {@link KernelRefusal#DIGEST_MISMATCH} when the bytes are others,
     * {@link KernelRefusal#FILE_TOO_LARGE} when there are more; then nothing is kept
     */
    long keep(String sha256, InputStream source, long atMost) throws IOException;

    /** The length of a kept file in bytes; empty when there is none. */
    OptionalLong sizeOf(String sha256);

    /**
     * Read a kept file. Its digest is checked on the way, and the last bytes are given
     * out only when it is right.
     * @throws Refused {@link KernelRefusal#FILE_UNKNOWN} when there is none
     * @throws DamagedFile from the stream, when the bytes are no longer those that were
     * kept
     */
    InputStream read(String sha256) throws IOException;

}
