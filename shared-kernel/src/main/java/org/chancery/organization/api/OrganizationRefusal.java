package org.chancery.organization.api;

import org.chancery.kernel.RefusalCode;

/** Why something asked of the directory may be refused. */
public enum OrganizationRefusal implements RefusalCode {

    /** The last digit of a number does not follow from the others. */
    CONTROL_DIGIT(Kind.INVALID),

    /** ORG-1: it would stand above itself. */
    PARENT_IS_ITSELF(Kind.INVALID),

    /** What it would belong to is part of another organization. */
    NOT_OF_THIS_ORGANIZATION(Kind.CONFLICT),

    /** The day lies before the first day of what it concerns. */
    BEFORE_ITS_FIRST_DAY(Kind.CONFLICT),

    /** ORG-2: names follow one another. */
    RENAMED_NOT_LATER(Kind.CONFLICT),

    /** AUD-1: who keeps watch does no other work. */
    ROLES_NOT_APART(Kind.INVALID),

    /** ORG-6: only an assistant prepares for another. */
    ASSISTANT_ROLE_MISSING(Kind.INVALID),

    /** The unit or organization has a head already. */
    HEAD_ALREADY_NAMED(Kind.CONFLICT),

    /** Somebody holds the position on that day or later. */
    POSITION_OCCUPIED(Kind.CONFLICT),

    /** The directory knows the person by another name. */
    PERSON_NAMED_OTHERWISE(Kind.CONFLICT),

    /** ORG-4: a decision has no effect before it is made. */
    EFFECT_BEFORE_DECISION(Kind.INVALID),

    /** A period ends before it begins. */
    PERIOD_EMPTY(Kind.INVALID),

    /** ORG-4: whoever holds a position does not also act in it. */
    HOLDER_CANNOT_ACT(Kind.CONFLICT),

    /** ORG-4: another is to act from that day or later in the same time. */
    ACTING_ALREADY_APPOINTED(Kind.CONFLICT),

    /** ORG-5: nobody substitutes himself. */
    SUBSTITUTES_ITSELF(Kind.INVALID),

    /** ORG-5: the substitute is himself substituted in that time. */
    SUBSTITUTE_IS_SUBSTITUTED(Kind.CONFLICT),

    /** ORG-5: another substitute has the same work in that time. */
    SUBSTITUTIONS_OVERLAP(Kind.CONFLICT),

    /** Whom it concerns is not in the position on that day. */
    NOT_IN_POSITION(Kind.CONFLICT);

    private final Kind kind;

    OrganizationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return this.kind;
    }

}
