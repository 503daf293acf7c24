/** The event store beside Axon's own, on one durable PostgreSQL. */
@NullMarked
package org.chancery.benchmark.store;

import org.jspecify.annotations.NullMarked;
