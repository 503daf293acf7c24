/**
 * What can have happened to documents, registers and their numbers. Stored for ever;
 * depends on the kernel only.
 */
@NullMarked
package org.chancery.document.event;

import org.jspecify.annotations.NullMarked;
