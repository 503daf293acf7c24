package org.chancery.query.projection;

import java.util.Set;

import com.mongodb.bulk.BulkWriteError;

/** Tells a fault of the server from one of the write that it was to do. */
final class ServerFault {

    /**
     * Unreachable, timed out, interrupted, not primary, stepping down, in conflict, out
     * of room, not allowed: another day the same write would have been done.
     */
    private static final Set<Integer> CODES = Set.of(6, 7, 8, 13, 18, 24, 43, 46, 50, 63, 64, 79, 89, 91, 112, 133, 134,
            146, 150, 189, 202, 234, 244, 251, 262, 290, 314, 317, 9001, 10058, 10107, 11600, 11602, 13388, 13435,
            13436, 14031);

    private ServerFault() {
    }

    static boolean is(BulkWriteError error) {
        return CODES.contains(error.getCode());
    }

}
