/**
 * The engines of a node, each chosen by a variable of its environment.
 */
@NullMarked
package org.chancery.node.engine;

import org.jspecify.annotations.NullMarked;
