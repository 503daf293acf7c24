package org.chancery.store.serialization;

import org.chancery.kernel.DomainEvent;

/** An event that only these tests know, of an aggregate that does not matter. */
interface SampleEvent extends DomainEvent {

    @Override
    default String aggregateId() {
        return "0190f5c8-0000-7000-8000-000000000000";
    }

}
