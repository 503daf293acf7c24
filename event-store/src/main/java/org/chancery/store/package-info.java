/**
 * The events as they are stored: their closed serialization and the engines that keep
 * them. May know the kernel.
 */
@NullMarked
package org.chancery.store;

import org.jspecify.annotations.NullMarked;
