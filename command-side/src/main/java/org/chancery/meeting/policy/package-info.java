/**
 * What follows from what happened to meetings. May know the languages of all areas, no
 * aggregate.
 */
@NullMarked
package org.chancery.meeting.policy;

import org.jspecify.annotations.NullMarked;
