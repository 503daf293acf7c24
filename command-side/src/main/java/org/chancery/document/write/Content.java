package org.chancery.document.write;

import org.chancery.document.api.DocumentRefusal;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What the document says: its present version.
 *
 * @param number the how-manieth version it is; 0 before the first
 * @param file the file, once there is one
 */
record Content(int number, @Nullable FileReference file) {

    static final Content NONE = new Content(0, null);

    Content with(FileReference newer) {
        return new Content(this.number + 1, newer);
    }

    boolean isEmpty() {
        return this.file == null;
    }

    FileReference mustBeThere() {
        if (this.file == null) {
            throw Refused.because(DocumentRefusal.VERSION_MISSING);
        }
        return this.file;
    }

    /** Visas and signatures are given to what was read (DOC-2). */
    void mustBe(String sha256) {
        if (!mustBeThere().sha256().equals(sha256)) {
            throw Refused.because(DocumentRefusal.NOT_THE_PRESENT_VERSION).with("sha256", sha256);
        }
    }

}
