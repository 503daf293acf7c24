/**
 * The work that goes on while faults happen, and what is remembered of it. An ordinary
 * client of the public API; may know the standalone launcher.
 */
@NullMarked
package org.chancery.faults.load;

import org.jspecify.annotations.NullMarked;
