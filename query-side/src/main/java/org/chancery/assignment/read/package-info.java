/**
 * Assignments as they are read: {@link org.chancery.assignment.read.AssignmentCard} is
 * what is stored, {@link org.chancery.assignment.read.AssignmentCardProjector} writes it,
 * {@link org.chancery.assignment.read.AssignmentFinder} answers from it. May know the
 * kernel and the engine room of the query side.
 */
@NullMarked
package org.chancery.assignment.read;

import org.jspecify.annotations.NullMarked;
