/**
 * What can be asked about meetings: the calendar, agendas, minutes, and the trace from a
 * decision to its report. May know the languages of all areas, the projection room and
 * the edge.
 */
@NullMarked
package org.chancery.meeting.read;

import org.jspecify.annotations.NullMarked;
