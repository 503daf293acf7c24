/**
 * What can be asked of meetings (совещания, заседания), and why it may be refused.
 * Depends on the kernel only.
 */
@NullMarked
package org.chancery.meeting.api;

import org.jspecify.annotations.NullMarked;
