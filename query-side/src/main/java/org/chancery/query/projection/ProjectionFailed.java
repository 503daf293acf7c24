package org.chancery.query.projection;

import org.jspecify.annotations.Nullable;

/** A view could not take an event in. Its message names the view, the event and why. */
public final class ProjectionFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    private final String reason;

    private final boolean touched;

    private ProjectionFailed(View<?> view, Fact fact, String why, boolean touched, @Nullable Throwable cause) {
        super("View " + view + " cannot take in " + fact.event().getClass().getSimpleName() + " at position "
                + fact.position() + " (event " + fact.sequence() + " of " + fact.stream() + "): " + why, cause);
        this.position = fact.position();
        this.reason = why;
        this.touched = touched;
    }

    static ProjectionFailed at(Fact fact, View<?> view, Exception cause) {
        return new ProjectionFailed(view, fact, String.valueOf(cause.getMessage()), false, cause);
    }

    static ProjectionFailed at(Write write, View<?> view, String why) {
        return new ProjectionFailed(view, write.fact(), "document " + write.id() + " " + why, true, null);
    }

    static ProjectionFailed at(Write write, View<?> view, Exception cause) {
        return new ProjectionFailed(view, write.fact(), "document " + write.id() + ": " + cause.getMessage(), true,
                cause);
    }

    /** The position of the event that cannot be taken in. */
    public long position() {
        return this.position;
    }

    /** Why, without the place. */
    public String reason() {
        return this.reason;
    }

    /** Whether something of the event may have been written. */
    public boolean isTouched() {
        return this.touched;
    }

}
