package org.chancery.house.breach.write;

import org.axonframework.modelling.command.AggregateLifecycle;

class AppliesAnEventByItself {

    void decide() {
        AggregateLifecycle.apply("decided");
    }

}
