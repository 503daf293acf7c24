package org.chancery.query.graphql.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one request may ask for at most.
 *
 * @param length characters of the document
 * @param depth how deep selections may be nested
 * @param fields how many fields may be selected, fragments counted where they are used
 * @param aliases how many fields may have a name of the caller's own
 * @param cost how many values the answer could hold: a list counts as often as it may
 * have rows
 */
@ConfigurationProperties("chancery.edge.limits")
public record QueryLimits(@DefaultValue("60000") int length, @DefaultValue("16") int depth,
        @DefaultValue("600") int fields, @DefaultValue("60") int aliases, @DefaultValue("20000") int cost) {

}
