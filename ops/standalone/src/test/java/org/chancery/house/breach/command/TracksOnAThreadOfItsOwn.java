package org.chancery.house.breach.command;

import org.axonframework.eventhandling.TrackingEventProcessor;

abstract class TracksOnAThreadOfItsOwn {

    abstract TrackingEventProcessor processor();

}
