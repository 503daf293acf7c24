/**
 * How evidence is gathered: commands are repeated, the events read beside the Chancery,
 * its views compared with a replay of our own.
 */
@NullMarked
package org.chancery.faults.inspect;

import org.jspecify.annotations.NullMarked;
