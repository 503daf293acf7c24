package org.chancery.document.event;

import java.time.LocalDate;
import java.util.List;

import org.chancery.kernel.FileReference;
import org.chancery.kernel.StoredAs;

/**
 * The document was sent to other organizations of the installation.
 *
 * @param documentId the document
 * @param organization who sent it
 * @param kind what kind of document it is
 * @param title what it is about
 * @param number its number
 * @param registeredOn the day of its registration
 * @param file what was signed
 * @param lines who gets it
 */
@StoredAs("document.DocumentDispatched")
public record DocumentDispatched(String documentId, String organization, String kind, String title, String number,
        LocalDate registeredOn, FileReference file, List<Line> lines) implements DocumentEvent {

    public DocumentDispatched {
        lines = List.copyOf(lines);
    }

    /** One addressee, and the incoming document that arises there. */
    public record Line(String addressee, String incomingId) {

    }

}
