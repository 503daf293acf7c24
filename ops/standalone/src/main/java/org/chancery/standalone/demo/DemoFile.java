package org.chancery.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A small text that belongs to the story.
 *
 * @param signIn who uploads it
 * @param name its name
 * @param text what it says
 */
public record DemoFile(String signIn, String name, String text) {

    public byte[] bytes() {
        return this.text.getBytes(StandardCharsets.UTF_8);
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("This Java has no SHA-256", ex);
        }
    }

    /** As a command refers to it. */
    Input reference() {
        return Input.of("name", this.name)
            .and("mediaType", "text/plain")
            .and("size", bytes().length)
            .and("sha256", sha256());
    }

}
