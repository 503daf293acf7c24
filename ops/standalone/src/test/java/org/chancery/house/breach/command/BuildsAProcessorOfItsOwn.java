package org.chancery.house.breach.command;

import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

class BuildsAProcessorOfItsOwn {

    PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder().build();

}
