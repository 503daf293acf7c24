package org.chancery.query.graphql.error;

import org.chancery.kernel.RefusalCode;

/** Why the edge may refuse a request before any area has seen it. */
public enum EdgeRefusal implements RefusalCode {

    /** The caller has given no token, or one that is not valid (any more). */
    UNAUTHENTICATED(Kind.FORBIDDEN),

    /** The body is no GraphQL request in JSON, or did not arrive whole. */
    INVALID_REQUEST(Kind.INVALID),

    /** The body is longer than a request may be. */
    REQUEST_TOO_LARGE(Kind.INVALID),

    /** The document is not GraphQL, or does not fit the schema. */
    INVALID_QUERY(Kind.INVALID),

    /** The document is longer than one may be. */
    QUERY_TOO_LARGE(Kind.INVALID),

    /** Selections are nested too deeply. */
    QUERY_TOO_DEEP(Kind.INVALID),

    /** Too many fields are selected. */
    QUERY_TOO_WIDE(Kind.INVALID),

    /** Too many fields are asked for under names of the caller's own. */
    QUERY_TOO_MANY_ALIASES(Kind.INVALID),

    /** The answer could hold too many values. */
    QUERY_TOO_COSTLY(Kind.INVALID),

    /** A subscription was asked for by a request that takes one answer only. */
    STREAM_NEEDED(Kind.INVALID),

    /** A business time lies after the moment of recording. */
    OCCURRED_IN_THE_FUTURE(Kind.INVALID),

    /** A view has not reached the position that the query asks for. */
    VIEW_BEHIND(Kind.UNAVAILABLE),

    /** A fault of ours; the log has it under the correlation id of the answer. */
    INTERNAL_ERROR(Kind.UNAVAILABLE);

    private final Kind kind;

    EdgeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return this.kind;
    }

}
