/**
 * A campaign of faults: a Chancery under load is hurt at random, again and again, and
 * after each time it is checked that nothing is lost and all is right. Knows all; nothing
 * knows it.
 */
@NullMarked
package org.chancery.faults;

import org.jspecify.annotations.NullMarked;
