/**
 * What follows from events for documents: between the documents of two organizations, and
 * between a document and its assignments. May know the languages of all areas, no
 * aggregate.
 */
@NullMarked
package org.chancery.document.policy;

import org.jspecify.annotations.NullMarked;
