/**
 * Connections to database servers, made in one way wherever one is needed: found at the
 * start, and never waited for long. Depends on nothing of ours but what stands in the way
 * of a start.
 */
@NullMarked
package org.chancery.store.connection;

import org.jspecify.annotations.NullMarked;
