package org.chancery.kernel;

/** Reasons to refuse that every area shares. */
public enum KernelRefusal implements RefusalCode {

    INVALID_ID(Kind.INVALID),

    INVALID_VALUE(Kind.INVALID),

    TEXT_MISSING(Kind.INVALID),

    TEXT_TOO_LONG(Kind.INVALID),

    TEXT_UNREADABLE(Kind.INVALID),

    MIXED_ALPHABETS(Kind.INVALID),

    TOO_MANY_ITEMS(Kind.INVALID),

    ITEMS_MISSING(Kind.INVALID),

    DATE_OUT_OF_RANGE(Kind.INVALID),

    /** The bytes are not those that the digest stands for. */
    DIGEST_MISMATCH(Kind.INVALID),

    FILE_TOO_LARGE(Kind.INVALID),

    /** Nothing was uploaded under the digest. */
    FILE_UNKNOWN(Kind.INVALID),

    NOT_FOUND(Kind.NOT_FOUND),

    FORBIDDEN(Kind.FORBIDDEN),

    STALE_VERSION(Kind.CONFLICT),

    COMMAND_ID_REUSED(Kind.CONFLICT),

    ID_REUSED(Kind.CONFLICT),

    CONCURRENT_CHANGE(Kind.UNAVAILABLE),

    UNAVAILABLE(Kind.UNAVAILABLE);

    private final Kind kind;

    KernelRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return this.kind;
    }

}
