/**
 * The event store on PostgreSQL: gap-free positions in the order of commits, appends
 * committed together, readers that are woken. May know the serialization.
 */
@NullMarked
package org.chancery.store.postgres;

import org.jspecify.annotations.NullMarked;
