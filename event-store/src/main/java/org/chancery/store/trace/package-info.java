/**
 * How a trace goes on from an operation to a command, from there to its events and to
 * whatever is made of them. Knows nothing of ours.
 */
@NullMarked
package org.chancery.store.trace;

import org.jspecify.annotations.NullMarked;
