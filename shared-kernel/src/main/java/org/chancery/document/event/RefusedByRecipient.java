package org.chancery.document.event;

import org.chancery.kernel.StoredAs;

/** An addressee did not take it on. */
@StoredAs("document.RefusedByRecipient")
public record RefusedByRecipient(String documentId, String addressee, String reason) implements DocumentEvent {

}
