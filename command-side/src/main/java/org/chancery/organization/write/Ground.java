package org.chancery.organization.write;

import java.time.LocalDate;

import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.Refused;
import org.chancery.organization.api.OrganizationRefusal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit or a position stands on: an organization or a unit of it.
 *
 * @param organization the organization
 * @param zone the zone of its days
 * @param existsFrom the first day; absent when it was always there
 */
public record Ground(OrganizationId organization, String zone, @Nullable LocalDate existsFrom) {

    /** That it is a part of the organization. */
    void mustBeOf(OrganizationId expected, String field) {
        if (!this.organization.equals(expected)) {
            throw Refused.because(OrganizationRefusal.NOT_OF_THIS_ORGANIZATION).with("field", field);
        }
    }

    /**
     * The first day of what stands on it: as asked for, else its own. Nothing stands on
     * what is not there yet (ORG-1).
     */
    @Nullable LocalDate firstDay(@Nullable LocalDate asked) {
        if (asked == null) {
            return this.existsFrom;
        }
        if (this.existsFrom != null && asked.isBefore(this.existsFrom)) {
            throw Refused.because(OrganizationRefusal.BEFORE_ITS_FIRST_DAY)
                .with("existsFrom", asked)
                .with("firstDay", this.existsFrom);
        }
        return asked;
    }

}
