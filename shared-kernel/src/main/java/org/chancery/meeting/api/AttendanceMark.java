package org.chancery.meeting.api;

import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Whether one participant is there.
 *
 * @param position the participant
 * @param presence whether and how he is there
 * @param reason why he is absent or left
 */
public record AttendanceMark(PositionId position, Presence presence, @Nullable String reason) {

    public AttendanceMark {
        Require.present("position", position);
        Require.present("presence", presence);
        reason = Require.optionalText("reason", reason, 500);
    }

}
