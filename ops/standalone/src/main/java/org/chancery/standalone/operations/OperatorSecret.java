package org.chancery.standalone.operations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * What proves that a caller can read the data folder: made at each start, written there
 * and nowhere else.
 */
public record OperatorSecret(String value) {

    /** The header that carries it. */
    public static final String HEADER = "Chancery-Operator";

    public static OperatorSecret random() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return new OperatorSecret(HexFormat.of().formatHex(random));
    }

    /** In a time that does not tell how much of a guess was right. */
    boolean is(@Nullable String shown) {
        return shown != null && MessageDigest.isEqual(this.value.getBytes(StandardCharsets.UTF_8),
                shown.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "OperatorSecret[…]";
    }

}
