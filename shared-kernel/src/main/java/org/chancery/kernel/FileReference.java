package org.chancery.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file, by what identifies its bytes. The bytes lie in the file store under the digest
 * and never enter an event.
 *
 * @param name the name under which people know it
 * @param mediaType its media type (RFC 6838)
 * @param size its length in bytes
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
 */
public record FileReference(String name, String mediaType, long size, String sha256) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]{1,80}/[\\w.+-]{1,80}");

    public FileReference {
        name = Require.line("name", name, 255);
        mediaType = Require.text("mediaType", mediaType, 161).toLowerCase(Locale.ROOT);
        sha256 = Require.sha256("sha256", sha256);
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with("field", "mediaType").with("value", mediaType);
        }
        if (size < 0) {
            throw Refused.because(KernelRefusal.INVALID_VALUE).with("field", "size").with("value", size);
        }
    }

}
