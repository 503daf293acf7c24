package org.chancery.house.breach.command;

import org.axonframework.config.DefaultConfigurer;

class LetsAxonConfigureItself {

    Object configurer = DefaultConfigurer.defaultConfiguration();

}
