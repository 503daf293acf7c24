package org.chancery.house.breach.command;

import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

class KeepsEventsInMemory {

    Object events = new InMemoryEventStorageEngine();

}
