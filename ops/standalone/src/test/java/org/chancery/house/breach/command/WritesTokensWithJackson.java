package org.chancery.house.breach.command;

import org.axonframework.serialization.jackson3.Jackson3Serializer;

class WritesTokensWithJackson {

    Object serializer = Jackson3Serializer.builder().build();

}
