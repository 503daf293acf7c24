package org.chancery.standalone.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * A test class that works with a Chancery whose sides are apart: two command sides and
 * two query sides on an Axon Server and a MongoDB that the environment names. The Axon
 * Server is emptied first, by a request to the address of its development mode that does
 * so, for the scenarios use the same ids each time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(named = "CHANCERY_AXONSERVER", matches = ".+",
        disabledReason = "Needs an Axon Server by host:port in CHANCERY_AXONSERVER")
@EnabledIfEnvironmentVariable(named = "CHANCERY_MONGODB_URI", matches = ".+",
        disabledReason = "Needs a MongoDB by URI in CHANCERY_MONGODB_URI")
@EnabledIfEnvironmentVariable(named = "CHANCERY_AXONSERVER_PURGE", matches = ".+",
        disabledReason = "Needs leave to empty the Axon Server: http://host:port/v1/devmode/purge-events in CHANCERY_AXONSERVER_PURGE")
public @interface Distributed {

}
