package org.chancery.meeting.event;

/**
 * One participant, as he was invited.
 *
 * @param position the position that is invited
 * @param role what it is to the meeting
 * @param voting whether it has a vote
 */
public record Invitation(String position, String role, boolean voting) {

}
