package org.chancery.store.axonserver;

import io.grpc.Metadata;
import io.grpc.Status;

/**
 * What a failed call says about what was asked for. Axon Server names its own reasons in
 * a trailer of the answer; where there is none, the answer did not come from it.
 */
enum Fault {

    /** A place is taken already, or the one before it is not. */
    CONFLICT,

    /** The server has decided against it, for whatever other reason. */
    REFUSED,

    /** The connection broke; whether the call took effect is not known. */
    BROKEN;

    private static final Metadata.Key<String> CODE = Metadata.Key.of("AxonIQ-ErrorCode",
            Metadata.ASCII_STRING_MARSHALLER);

    private static final String NOT_FROM_THE_SERVER = "";

    private static final String INVALID_SEQUENCE = "AXONIQ-2000";

    private static final String NO_LEADER = "AXONIQ-2100";

    static Fault of(Throwable failure) {
        return switch (code(failure)) {
            case NOT_FROM_THE_SERVER, NO_LEADER -> BROKEN;
            case INVALID_SEQUENCE -> CONFLICT;
            default -> REFUSED;
        };
    }

    private static String code(Throwable failure) {
        Metadata trailers = Status.trailersFromThrowable(failure);
        String code = (trailers != null) ? trailers.get(CODE) : null;
        return (code != null) ? code : NOT_FROM_THE_SERVER;
    }

}
