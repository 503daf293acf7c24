package org.chancery.organization.api;

/** What a substitute does for the one whom he substitutes. */
public enum SubstitutionScope {

    /** Everything. */
    ALL,

    /** What concerns documents. */
    DOCUMENTS,

    /** What concerns assignments. */
    ASSIGNMENTS;

    /** Whether one and the same thing could fall to either. */
    public boolean overlaps(SubstitutionScope other) {
        return this == other || this == ALL || other == ALL;
    }

}
