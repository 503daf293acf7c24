/**
 * Sends the traces of a process to where its operator says.
 */
@NullMarked
package org.chancery.node.trace;

import org.jspecify.annotations.NullMarked;
