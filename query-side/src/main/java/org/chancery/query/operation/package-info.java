/**
 * What an operator may ask and order: how far the views are, what they have left out, and
 * which edition is read. Knows the projections and the edge, and no view of any area.
 */
@NullMarked
package org.chancery.query.operation;

import org.jspecify.annotations.NullMarked;
