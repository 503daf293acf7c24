package org.chancery.document.policy;

import org.chancery.command.policy.Orders;
import org.chancery.command.policy.Policy;
import org.chancery.document.api.DocumentId;
import org.chancery.document.api.ReceiveDispatch;
import org.chancery.document.event.DocumentDispatched;
import org.chancery.document.event.DocumentDispatched.Line;
import org.chancery.kernel.DomainEvent;
import org.chancery.kernel.OrganizationId;

/**
 * The outgoing document of one organization is the incoming one of another; between two
 * of the same installation it never leaves the system.
 */
public final class WhenDocumentDispatchedThenReceiveAtAddressee implements Policy {

    @Override
    public void when(DomainEvent event, Orders orders) {
        if (event instanceof DocumentDispatched dispatched) {
            dispatched.lines().forEach((line) -> orders.give(receive(dispatched, line)));
        }
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == DocumentDispatched.class;
    }

    private static ReceiveDispatch receive(DocumentDispatched dispatched, Line line) {
        return new ReceiveDispatch(new DocumentId(line.incomingId()), new OrganizationId(line.addressee()),
                new DocumentId(dispatched.documentId()), dispatched.kind(), dispatched.title(),
                new OrganizationId(dispatched.organization()), dispatched.number(), dispatched.registeredOn(),
                dispatched.file());
    }

}
