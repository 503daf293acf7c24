/**
 * How a node starts as a process, and how it ends when something stands in its way.
 */
@NullMarked
package org.chancery.node.start;

import org.jspecify.annotations.NullMarked;
