package org.chancery.organization.write;

import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PositionId;
import org.chancery.organization.api.UnitId;

/**
 * What one part of the directory may ask of another before it decides.
 *
 * <p>
 * The answers are read without a lock. That an organization, a unit or a position is
 * there, and what it belongs to, never changes once it is recorded, so there is nothing
 * to lock. Only the substitutions of a position change; of two that are given at the same
 * moment and together make a chain, both may pass, and nothing comes of it because what
 * is had by substitution does not pass on (ORG-5).
 */
public interface Directory {

    /**
     * The ground that an organization gives to what belongs to it.
     * @param field the input that named it, for a refusal
     */
    Ground organization(String field, OrganizationId id);

    /**
     * The ground that a unit gives to what belongs to it.
     * @param field the input that named it, for a refusal
     */
    Ground unit(String field, UnitId id);

    /**
     * Another position.
     * @param field the input that named it, for a refusal
     */
    Colleague position(String field, PositionId id);

}
