package org.chancery.store.files;

import java.io.IOException;

/**
 * The bytes under a digest are not the ones that were kept: the medium or somebody
 * changed them. A backup has to give them back.
 */
public final class DamagedFile extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedFile(String sha256) {
        super("The file " + sha256 + " is damaged: restore it from a backup");
    }

}
