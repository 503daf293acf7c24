package org.chancery.kernel;

/**
 * In which capacity an actor gives a command for another position; both are shown for
 * ever.
 */
public enum Capacity {

    /** For his own position. */
    OWN,

    /** For a position that he substitutes (замещение, ORG-5). */
    SUBSTITUTE,

    /** As the acting holder of the position (и.о., врио, ORG-4). */
    ACTING,

    /** As the assistant of the position's holder (ORG-6). */
    ASSISTANT,

    /** As a registrar who enters what the holder did on paper or in another system. */
    CLERK

}
