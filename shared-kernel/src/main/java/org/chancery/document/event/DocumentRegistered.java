package org.chancery.document.event;

import java.time.LocalDate;
import java.util.List;

import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * The document has its number. A number once given stays spent (DOC-3).
 *
 * @param documentId the document
 * @param organization whose document it is
 * @param registerId the register
 * @param section the section of the counter
 * @param period the period in which the counter runs
 * @param counter the number as a count
 * @param number the number as people read it
 * @param registeredOn the day of registration in the register's zone
 * @param zone the zone of the register
 * @param readers the positions that see it from now on: the addressees, and who reviews
 * it
 * @param originId the document of another organization that it arose from
 */
@StoredAs("document.DocumentRegistered")
public record DocumentRegistered(String documentId, String organization, String registerId, @Nullable String section,
        String period, long counter, String number, LocalDate registeredOn, String zone, List<String> readers,
        @Nullable String originId) implements DocumentEvent {

    public DocumentRegistered {
        readers = List.copyOf(readers);
    }

}
