/**
 * Who asks: the claims of a token become an actor and the grants by which views are
 * filtered. May know the kernel and the viewer.
 */
@NullMarked
package org.chancery.query.identity;

import org.jspecify.annotations.NullMarked;
