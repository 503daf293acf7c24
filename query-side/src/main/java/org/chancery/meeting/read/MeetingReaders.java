package org.chancery.meeting.read;

import java.util.List;
import java.util.stream.Stream;

import org.chancery.meeting.api.ParticipantRole;
import org.chancery.meeting.event.Invitation;
import org.chancery.meeting.event.MeetingScheduled;
import org.chancery.query.view.Grants;

/** Who may see what of a meeting: as the aggregate has it. */
final class MeetingReaders {

    private MeetingReaders() {
    }

    /**
     * Whoever has a part in it, and the registrars of the organization that called it.
     */
    static List<String> of(MeetingScheduled scheduled) {
        Stream<String> positions = Stream.concat(Stream.of(scheduled.organizer(), scheduled.secretary()),
                scheduled.participants().stream().map(Invitation::position));
        return Stream.concat(positions(positions).stream(), Stream.of(Grants.registrars(scheduled.organization())))
            .toList();
    }

    /** Those who prepare it: its organizer, chair and secretary. */
    static List<String> drafters(MeetingScheduled scheduled) {
        Stream<String> chair = scheduled.participants()
            .stream()
            .filter((invitation) -> invitation.role().equals(ParticipantRole.CHAIR.name()))
            .map(Invitation::position);
        return positions(Stream.concat(Stream.of(scheduled.organizer(), scheduled.secretary()), chair));
    }

    static List<String> positions(Stream<String> positions) {
        return positions.distinct().map(Grants::position).toList();
    }

}
