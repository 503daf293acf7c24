/**
 * The demo identity: the people of the demo region sign in without a password, on this
 * machine only. Knows the demo region; only the start of the process and the command line
 * know it.
 */
@NullMarked
package org.chancery.standalone.identity;

import org.jspecify.annotations.NullMarked;
