package org.chancery.house.breach.event;

import org.chancery.kernel.DomainEvent;

class EventThatIsNoRecord implements DomainEvent {

    @Override
    public String aggregateId() {
        return "";
    }

}
