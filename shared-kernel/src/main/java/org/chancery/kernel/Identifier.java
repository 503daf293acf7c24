package org.chancery.kernel;

/** An id of one kind of object: a UUID, as text. Its string form is the bare UUID. */
public interface Identifier {

    /** The UUID in its canonical, lower-case form. */
    String value();

}
