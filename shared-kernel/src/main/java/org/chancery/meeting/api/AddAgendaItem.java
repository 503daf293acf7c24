package org.chancery.meeting.api;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * Put something on the agenda, as its last item or the last part of one (MTG-4).
 *
 * <p>
 * The organizer, the chair and the secretary may until the agenda is published;
 * afterwards, and during the meeting, only the chair (late items). Refused when a
 * rapporteur is no participant. The same item again changes nothing; other content under
 * the same id is refused.
 *
 * @param meetingId the meeting
 * @param agendaItemId the new item's id
 * @param parentId the item of which it is a part
 * @param title what it is about
 * @param rapporteur who reports on it (докладчик)
 * @param coRapporteurs who else does
 * @param minutesAllotted how long it may take
 * @param materials what to read before
 * @param draftDecision what is proposed
 * @param continues the decision of an earlier meeting that was put off to this one
 * (MTG-11)
 */
public record AddAgendaItem(@TargetAggregateIdentifier MeetingId meetingId, AgendaItemId agendaItemId,
        @Nullable AgendaItemId parentId, String title, @Nullable PositionId rapporteur, List<PositionId> coRapporteurs,
        @Nullable Integer minutesAllotted, List<FileReference> materials, @Nullable String draftDecision,
        @Nullable DecisionId continues) implements MeetingCommand {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    public AddAgendaItem {
        Require.present("agendaItemId", agendaItemId);
        title = Require.text("title", title, 2_000);
        coRapporteurs = Require.atMost("coRapporteurs", 20, coRapporteurs);
        materials = Require.atMost("materials", 50, materials);
        draftDecision = Require.optionalText("draftDecision", draftDecision, 10_000);
        if (minutesAllotted != null && (minutesAllotted < 1 || minutesAllotted > MINUTES_OF_A_DAY)) {
            throw Refused.because(KernelRefusal.INVALID_VALUE)
                .with("field", "minutesAllotted")
                .with("value", minutesAllotted);
        }
    }

}
