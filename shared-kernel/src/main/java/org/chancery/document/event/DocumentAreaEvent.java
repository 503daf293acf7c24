package org.chancery.document.event;

import org.chancery.kernel.DomainEvent;

/** What can have happened in the area of documents. */
public sealed interface DocumentAreaEvent extends DomainEvent
        permits RegisterEvent, NumberSequenceEvent, ClaimEvent, DocumentEvent {

}
