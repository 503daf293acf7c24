/**
 * What can be asked of conversations and their messages (мессенджер), and why it may be
 * refused. Depends on the kernel only.
 */
@NullMarked
package org.chancery.message.api;

import org.jspecify.annotations.NullMarked;
