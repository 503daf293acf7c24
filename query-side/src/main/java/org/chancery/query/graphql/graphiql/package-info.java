/**
 * The page to try the graph in, served from the jar. Knows nothing of ours.
 */
@NullMarked
package org.chancery.query.graphql.graphiql;

import org.jspecify.annotations.NullMarked;
