/**
 * Reads a log of another system and tells the public API, as commands, what it says.
 * Depends on the client and on the reader of tables.
 */
@NullMarked
package org.chancery.standalone.intake;

import org.jspecify.annotations.NullMarked;
