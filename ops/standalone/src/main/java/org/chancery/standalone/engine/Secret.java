package org.chancery.standalone.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.chancery.standalone.host.OwnerOnly;

/** Random secrets that the data folder keeps from one start to the next. */
final class Secret {

    private static final int BYTES = 32;

    private Secret() {
    }

    /** The file with the secret, in hexadecimal digits; made when it does not exist. */
    static Path file(Path file) {
        if (Files.exists(file)) {
            return file;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return OwnerOnly.write(file, HexFormat.of().formatHex(random));
    }

    static String kept(Path file) {
        try {
            return Files.readString(file(file)).strip();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
