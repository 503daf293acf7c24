package org.chancery.standalone.engine;

/**
 * A database server and where it listens. Closing stops one that we started, and leaves
 * alone one that the operator runs.
 */
public interface Engine extends AutoCloseable {

    /** With user and password, as the server's driver takes it. */
    String address();

    @Override
    default void close() {
    }

}
