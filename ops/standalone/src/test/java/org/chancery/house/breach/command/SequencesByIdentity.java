package org.chancery.house.breach.command;

import org.axonframework.eventhandling.async.SequentialPolicy;

class SequencesByIdentity {

    Object policy = new SequentialPolicy();

}
