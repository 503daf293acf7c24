/**
 * The one endpoint: takes requests over HTTP, SSE and WebSocket, says who asks in which
 * language, and puts all parts of the edge together.
 */
@NullMarked
package org.chancery.query.graphql.endpoint;

import org.jspecify.annotations.NullMarked;
