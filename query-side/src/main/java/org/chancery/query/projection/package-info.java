/**
 * What a view is, what its projector asks for, and the engine that turns events into
 * documents. May know the kernel and Axon's event stream; knows no view of any area.
 */
@NullMarked
package org.chancery.query.projection;

import org.jspecify.annotations.NullMarked;
