package org.chancery.house.breach.command;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

class SequencesInItsOwnWay {

    SequencingPolicy<EventMessage<?>> policy = EventMessage::getIdentifier;

}
