package org.chancery.query.view;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that cursors are signed with. All nodes share it, and it is kept over a
 * restart: a cursor outlives the process that gave it.
 */
public final class CursorKey {

    private static final String ALGORITHM = "HmacSHA256";

    static final int SIGNATURE_LENGTH = 16;

    private final SecretKeySpec secret;

    /** A key of these bytes, at least 32. */
    public CursorKey(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalArgumentException("A cursor key of " + secret.length + " bytes is too short: 32 are due");
        }
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** A new key, of which nobody knows. */
    public static CursorKey random() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new CursorKey(secret);
    }

    byte[] sign(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(this.secret);
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE_LENGTH);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, ex);
        }
    }

}
