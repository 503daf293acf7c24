/**
 * Documents and registers as they are read:
 * {@link org.chancery.document.read.DocumentCard} is what is stored of a document,
 * {@link org.chancery.document.read.DocumentCardProjector} writes it,
 * {@link org.chancery.document.read.DocumentFinder} answers from it: one card, a list, a
 * journal, what waits for somebody. May know the kernel and the engine room of the query
 * side.
 */
@NullMarked
package org.chancery.document.read;

import org.jspecify.annotations.NullMarked;
