package org.chancery.kernel;

/**
 * A stable name for one reason to refuse. Each area has an enum of its own,
 * {@code AssignmentRefusal}; names are unique over all areas, never change and never
 * leave. The texts stand beside the enum in {@code <Enum>_ru.properties} and
 * {@code <Enum>_en.properties}.
 */
public interface RefusalCode {

    /** The code as a frontend sees it, {@code DEADLINE_NOT_LATER}. */
    String name();

    Kind kind();

    /** What a caller can do about a refusal. */
    enum Kind {

        /** The input can never be right: mend it. */
        INVALID,

        /** There is no such object, or the caller may not know of it. */
        NOT_FOUND,

        /** The caller may see the object but not do this with it. */
        FORBIDDEN,

        /** The object's state does not allow it now. */
        CONFLICT,

        /** The system cannot do it now: try again. */
        UNAVAILABLE

    }

}
