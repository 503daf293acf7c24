package org.chancery.kernel;

/**
 * Personal data inside an event: a citizen's name, the body of a message. Stored as the
 * plain value today; the wrapper marks every place that encryption under a key per
 * subject will reach (AUD-6).
 */
public record Sealed<T>(T value) {

    /** Not the value: a sealed thing must not leak into logs. */
    @Override
    public String toString() {
        return "Sealed[…]";
    }

}
