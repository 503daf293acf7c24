package org.chancery.organization.write;

import java.util.List;

import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.Refused;
import org.chancery.organization.api.OrganizationRefusal;

/**
 * Another position, as far as one may ask about it.
 *
 * @param organization the organization to which it belongs
 * @param substitutions who does its work, and when
 */
public record Colleague(OrganizationId organization, List<Substitution> substitutions) {

    public Colleague {
        substitutions = List.copyOf(substitutions);
    }

    void mustBeOf(String expected, String field) {
        if (!this.organization.value().equals(expected)) {
            throw Refused.because(OrganizationRefusal.NOT_OF_THIS_ORGANIZATION).with("field", field);
        }
    }

}
