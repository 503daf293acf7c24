/**
 * Where the bytes of files lie, by their digest: the port, and the folder behind it. May
 * know the kernel; knows no area.
 */
@NullMarked
package org.chancery.store.files;

import org.jspecify.annotations.NullMarked;
