package org.chancery.query.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.EdgeRefusal;

/**
 * The bytes that a caller sends. That they break off is his line's fault, and must not be
 * taken for one of the store.
 */
final class Upload extends FilterInputStream {

    Upload(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return (read(one, 0, 1) == -1) ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            return super.in.read(buffer, offset, length);
        }
        catch (IOException _) {
            throw Refused.because(EdgeRefusal.INVALID_REQUEST);
        }
    }

}
