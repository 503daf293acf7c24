/**
 * What the machine gives a Chancery and what it may refuse: a data folder, an address,
 * and the one line and the exit code with which a command ends. May know what stands in
 * the way of a start.
 */
@NullMarked
package org.chancery.standalone.host;

import org.jspecify.annotations.NullMarked;
