/**
 * The engine room of the query side: projections, views, the GraphQL edge. May know the
 * kernel and the event store.
 */
@NullMarked
package org.chancery.query;

import org.jspecify.annotations.NullMarked;
