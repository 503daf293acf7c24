/**
 * The rules of the directory: organizations, their units, the positions in them and the
 * people who hold these. May know its own language and the engine room of the command
 * side.
 */
@NullMarked
package org.chancery.organization.write;

import org.jspecify.annotations.NullMarked;
