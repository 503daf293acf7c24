package org.chancery.store.example;

import java.util.List;

import org.chancery.kernel.DomainEvent;
import org.chancery.store.serialization.ClosedSerializer;
import org.chancery.store.serialization.EventFormat;
import org.chancery.store.serialization.EventTypes;

/** What can happen to a ledger: enough of a domain to try a store with. */
public sealed interface LedgerEvent extends DomainEvent permits LedgerOpened, EntryMade {

    /** The format of these events. */
    EventFormat FORMAT = EventFormat
        .of(new ClosedSerializer(new EventTypes(List.of(LedgerOpened.class, EntryMade.class))));

}
