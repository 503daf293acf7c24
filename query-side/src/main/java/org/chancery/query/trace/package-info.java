/**
 * What the query side tells of the traces that go through it: operations, and what views
 * make of events. May know the projection engine; knows no view of any area.
 */
@NullMarked
package org.chancery.query.trace;

import org.jspecify.annotations.NullMarked;
