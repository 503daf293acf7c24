package org.chancery.kernel;

/**
 * A fact that was decided and is kept for ever, named in the past tense:
 * {@code DeadlineExtended}.
 *
 * <p>
 * An event is a record of text, numbers, instants, stable enums and ids as text. It is
 * stored under the name and revision of its {@link StoredAs}, never under its Java name.
 * Each area seals its events into one family, {@code AssignmentEvent}, in the order of
 * the life cycle.
 */
public interface DomainEvent {

    /** The id of the aggregate to which it happened; the stream in which it is stored. */
    String aggregateId();

}
