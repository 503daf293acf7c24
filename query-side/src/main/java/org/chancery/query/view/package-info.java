/**
 * How finders read the views: who asks, in which order, page by page, as of which
 * position. May know the kernel and the projection engine; knows no view of any area.
 */
@NullMarked
package org.chancery.query.view;

import org.jspecify.annotations.NullMarked;
