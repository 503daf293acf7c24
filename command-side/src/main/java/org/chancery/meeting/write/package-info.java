/**
 * The meeting (совещание, заседание) decides here:
 * {@link org.chancery.meeting.write.Meeting} lists what can be asked, each state says
 * what is possible in it. May know the kernel and the common ground of aggregates.
 */
@NullMarked
package org.chancery.meeting.write;

import org.jspecify.annotations.NullMarked;
