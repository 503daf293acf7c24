/**
 * Whether this process gets on with its work: how far each view is behind and since when,
 * in figures for an operator and in one word for whoever restarts what is stuck. May know
 * the projection engine and the positions of views; knows no view of any area.
 */
@NullMarked
package org.chancery.query.health;

import org.jspecify.annotations.NullMarked;
