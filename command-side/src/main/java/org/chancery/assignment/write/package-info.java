/**
 * The assignment (поручение) decides here:
 * {@link org.chancery.assignment.write.Assignment} lists what can be asked, each state
 * says what is possible in it. May know the kernel and the common ground of aggregates.
 */
@NullMarked
package org.chancery.assignment.write;

import org.jspecify.annotations.NullMarked;
