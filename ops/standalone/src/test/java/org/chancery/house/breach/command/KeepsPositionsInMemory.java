package org.chancery.house.breach.command;

import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;

class KeepsPositionsInMemory {

    Object positions = new InMemoryTokenStore();

}
