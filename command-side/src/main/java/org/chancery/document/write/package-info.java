/**
 * Documents and what they need to be numbered:
 * {@link org.chancery.document.write.Document} is decided together with the counter of a
 * {@link org.chancery.document.write.Register} or a
 * {@link org.chancery.document.write.Claim}. May know the area's language and the ground
 * of all aggregates.
 */
@NullMarked
package org.chancery.document.write;

import org.jspecify.annotations.NullMarked;
