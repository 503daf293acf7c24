/**
 * What monitoring asks a node.
 */
@NullMarked
package org.chancery.node.door;

import org.jspecify.annotations.NullMarked;
