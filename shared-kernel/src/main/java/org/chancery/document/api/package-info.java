/**
 * What can be asked of documents, registers and their numbers, and why it may be refused.
 * Depends on the kernel only.
 */
@NullMarked
package org.chancery.document.api;

import org.jspecify.annotations.NullMarked;
