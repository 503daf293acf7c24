package org.chancery.meeting.event;

import java.util.List;

import org.chancery.kernel.FileReference;
import org.chancery.kernel.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * Something was put on the agenda.
 *
 * @param meetingId the meeting
 * @param agendaItemId the new item
 * @param number its place in the agenda, {@code 2} or {@code 2.1}
 * @param parentId the item of which it is a part
 * @param title what it is about
 * @param rapporteur the position that reports on it
 * @param coRapporteurs the positions that report with it
 * @param minutesAllotted how long it may take
 * @param materials what to read before
 * @param draftDecision what is proposed
 * @param continues the decision that was put off to this meeting
 * @param late whether the agenda was published before
 */
@StoredAs("meeting.AgendaItemAdded")
public record AgendaItemAdded(String meetingId, String agendaItemId, String number, @Nullable String parentId,
        String title, @Nullable String rapporteur, List<String> coRapporteurs, @Nullable Integer minutesAllotted,
        List<FileReference> materials, @Nullable String draftDecision, @Nullable String continues,
        boolean late) implements MeetingEvent {

    public AgendaItemAdded {
        coRapporteurs = List.copyOf(coRapporteurs);
        materials = List.copyOf(materials);
    }

}
