/**
 * The bytes of files over HTTP: up to the file store, and down to whoever may see an
 * object that refers to them. May know the kernel, the file store, the views and the
 * edge; areas tell it of their files by {@link org.chancery.query.file.FileSource}.
 */
@NullMarked
package org.chancery.query.file;

import org.jspecify.annotations.NullMarked;
