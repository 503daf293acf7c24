package org.chancery.organization.event;

/**
 * What can have happened to a person in the directory. What he does in his positions
 * happens to the positions.
 */
public sealed interface PersonEvent extends DirectoryEvent permits PersonEntered {

    /** The person to whom it happened. */
    String personId();

    @Override
    default String aggregateId() {
        return personId();
    }

}
