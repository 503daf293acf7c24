package org.chancery.meeting.api;

import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;

/**
 * Someone who is invited.
 *
 * @param position the position that is invited
 * @param role what it is to the meeting
 * @param voting whether it has a vote
 */
public record Invitee(PositionId position, ParticipantRole role, boolean voting) {

    public Invitee {
        Require.present("position", position);
        role = (role != null) ? role : ParticipantRole.REQ_PARTICIPANT;
    }

}
