/**
 * What can have happened in conversations. Stored for ever; depends on the kernel only.
 */
@NullMarked
package org.chancery.message.event;

import org.jspecify.annotations.NullMarked;
