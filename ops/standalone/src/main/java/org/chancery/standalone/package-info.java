/**
 * The whole of Chancery in one process, and its command line. Knows both sides; nothing
 * knows it.
 */
@NullMarked
package org.chancery.standalone;

import org.jspecify.annotations.NullMarked;
