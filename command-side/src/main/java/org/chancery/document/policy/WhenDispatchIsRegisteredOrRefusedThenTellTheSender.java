package org.chancery.document.policy;

import org.chancery.command.policy.Orders;
import org.chancery.command.policy.Policy;
import org.chancery.document.api.DocumentId;
import org.chancery.document.api.NoteRecipientRefusal;
import org.chancery.document.api.NoteRecipientRegistration;
import org.chancery.document.event.DocumentCancelled;
import org.chancery.document.event.DocumentRegistered;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.OrganizationId;

/** The sender sees under which number the addressee has his document (DOC-5, DOC-8). */
public final class WhenDispatchIsRegisteredOrRefusedThenTellTheSender implements Policy {

    @Override
    public void when(DomainEvent event, Orders orders) {
        switch (event) {
            case DocumentRegistered registered when registered.originId() != null ->
                orders.give(new NoteRecipientRegistration(new DocumentId(registered.originId()),
                        new OrganizationId(registered.organization()), registered.number(), registered.registeredOn()));
            case DocumentCancelled cancelled when cancelled.originId() != null ->
                orders.give(new NoteRecipientRefusal(new DocumentId(cancelled.originId()),
                        new OrganizationId(cancelled.organization()), cancelled.reason()));
            default -> {
                // It did not arise from a dispatch.
            }
        }
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == DocumentRegistered.class || eventType == DocumentCancelled.class;
    }

}
