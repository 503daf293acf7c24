package org.chancery.query.graphql.endpoint;

import java.time.Duration;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about the edge.
 *
 * @param zone the zone in which instants are shown
 * @param viewWait how long a request waits for the views at most
 */
@ConfigurationProperties("chancery.edge")
public record EdgeProperties(@DefaultValue("Europe/Moscow") ZoneId zone, @DefaultValue("5s") Duration viewWait) {

}
