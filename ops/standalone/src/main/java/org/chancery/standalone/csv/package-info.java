/**
 * Reads tables that people and other systems wrote, without losing a row to its
 * neighbour. Depends on nothing of ours.
 */
@NullMarked
package org.chancery.standalone.csv;

import org.jspecify.annotations.NullMarked;
