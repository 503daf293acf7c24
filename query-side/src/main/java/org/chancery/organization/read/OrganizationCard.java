package org.chancery.organization.read;

import java.time.LocalDate;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.organization.api.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * An organization as it is stored for reading.
 *
 * @param id the organization's id
 * @param version the sequence of its last event
 * @param names all that it ever had, in the order of their first days
 * @param sortName the last of them, in the form by which lists are sorted
 * @param words the words of all of them, by which it is found
 * @param readers the grants that may see it
 */
public record OrganizationCard(@BsonId String id, long version, List<DatedName> names, OrganizationKind kind,
        @Nullable String oktmo, @Nullable String inn, @Nullable String ogrn, @Nullable String parent, String zone,
        @Nullable LocalDate existsFrom, @Nullable String head, String sortName, List<String> words,
        List<String> readers) {

    /**
     * The name that it has as of a day (ORG-2). Before its first day it is called as on
     * that.
     */
    DatedName nameAsOf(LocalDate day) {
        DatedName name = this.names.getFirst();
        for (DatedName next : this.names) {
            name = next.isValid(day) ? next : name;
        }
        return name;
    }

    /** A name from a day on. */
    public record DatedName(String full, String brief, @Nullable LocalDate from, @Nullable String basis) {

        boolean isValid(LocalDate day) {
            return this.from == null || !day.isBefore(this.from);
        }

        /** The schema's word, which Java keeps for itself. */
        public String getShort() {
            return this.brief;
        }

    }

}
