/**
 * What follows from events and from the clock for assignments. May know the languages of
 * all areas, no aggregate.
 */
@NullMarked
package org.chancery.assignment.policy;

import org.jspecify.annotations.NullMarked;
