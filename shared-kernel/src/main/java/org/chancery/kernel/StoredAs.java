package org.chancery.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The logical name and the revision under which an event is stored. Both are storage
 * format: once an event has been written they never change, while the record may be
 * renamed and moved freely.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {

    /** The area and the fact, {@code assignment.DeadlineExtended}. */
    String value();

    /** Counted up when the stored form changes. */
    int revision() default 1;

}
