/**
 * Commands and questions on their way between processes, over Axon Server. Only what the
 * published language lists travels, under logical names; no Java class name does, and
 * nothing that arrives can make this package instantiate anything else.
 */
@NullMarked
package org.chancery.node.transport;

import org.jspecify.annotations.NullMarked;
