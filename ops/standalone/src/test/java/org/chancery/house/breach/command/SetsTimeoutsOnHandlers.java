package org.chancery.house.breach.command;

import org.axonframework.messaging.timeout.UnitOfWorkTimeoutInterceptor;

class SetsTimeoutsOnHandlers {

    Object timeout = new UnitOfWorkTimeoutInterceptor("commands", 1, 1, 1);

}
