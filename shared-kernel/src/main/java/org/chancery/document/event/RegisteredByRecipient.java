package org.chancery.document.event;

import java.time.LocalDate;

import org.chancery.kernel.StoredAs;

/** An addressee registered it under his own number (DOC-5). */
@StoredAs("document.RegisteredByRecipient")
public record RegisteredByRecipient(String documentId, String addressee, String number,
        LocalDate registeredOn) implements DocumentEvent {

}
