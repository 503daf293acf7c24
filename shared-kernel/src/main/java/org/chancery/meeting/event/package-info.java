/**
 * What can have happened to a meeting. Stored for ever; depends on the kernel only.
 */
@NullMarked
package org.chancery.meeting.event;

import org.jspecify.annotations.NullMarked;
