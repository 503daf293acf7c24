package org.chancery.message.write;

import java.time.Instant;

import org.chancery.command.Actors;
import org.chancery.command.Scenario;
import org.chancery.kernel.KernelRefusal;
import org.chancery.message.api.HistoryVisibility;
import org.chancery.message.api.MessageId;
import org.chancery.message.api.MessageRefusal;
import org.chancery.message.api.ReadUpTo;
import org.junit.jupiter.api.Test;

import static org.chancery.message.write.MessageFixture.CONVERSATION;
import static org.chancery.message.write.MessageFixture.MEMBER;
import static org.chancery.message.write.MessageFixture.OUTSIDER;
import static org.chancery.message.write.MessageFixture.envelope;
import static org.chancery.message.write.MessageFixture.group;
import static org.chancery.message.write.MessageFixture.readMarkerIn;
import static org.chancery.message.write.MessageFixture.readUpTo;

/** MSG-5. */
class ReadUpToTests {

    private static final MessageId FIRST = new MessageId(Actors.id("first"));

    private static final MessageId SECOND = new MessageId(Actors.id("second"));

    private static final Instant LONG_AGO = Scenario.NOW.minusSeconds(600);

    private final Envelope first = envelope(FIRST, group(), LONG_AGO);

    private final Envelope second = envelope(SECOND, group(), LONG_AGO.plusMillis(1));

    @Test
    void memberHasReadSoFar_MSG_5() {
        marker().when(MEMBER, readUpTo(SECOND)).then(readUpTo(this.second, MEMBER, Scenario.NOW));
    }

    @Test
    void markerMovesForward_MSG_5() {
        marker().given(readUpTo(this.first, MEMBER, LONG_AGO))
            .when(MEMBER, readUpTo(SECOND))
            .then(readUpTo(this.second, MEMBER, Scenario.NOW));
    }

    @Test
    void markerNeverMovesBack_MSG_5() {
        marker().given(readUpTo(this.second, MEMBER, LONG_AGO)).when(MEMBER, readUpTo(FIRST)).thenNothing();
    }

    @Test
    void sameMessageChangesNothing() {
        marker().given(readUpTo(this.first, MEMBER, Scenario.NOW)).when(MEMBER, readUpTo(FIRST)).thenNothing();
    }

    @Test
    void rejectsMovingAgainAtOnce_MSG_5() {
        marker().given(readUpTo(this.first, MEMBER, Scenario.NOW.minus(ReadUpTo.INTERVAL).plusMillis(1)))
            .when(MEMBER, readUpTo(SECOND))
            .thenRefused(MessageRefusal.READ_MARKER_TOO_SOON);
    }

    @Test
    void movesAgainAfterTheInterval_MSG_5() {
        marker().given(readUpTo(this.first, MEMBER, Scenario.NOW.minus(ReadUpTo.INTERVAL)))
            .when(MEMBER, readUpTo(SECOND))
            .then(readUpTo(this.second, MEMBER, Scenario.NOW));
    }

    @Test
    void rejectsMessageOfAnotherConversation() {
        Envelope elsewhere = new Envelope(FIRST.value(), Actors.id("elsewhere"), null, "author", LONG_AGO, LONG_AGO,
                false, HistoryVisibility.EVERYTHING);

        readMarkerIn(group(), elsewhere).when(MEMBER, readUpTo(FIRST)).thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsMessageFromBeforeHeCame_MSG_6() {
        Circle circle = group().withHistory(HistoryVisibility.SINCE_JOIN);
        Envelope hidden = envelope(FIRST, circle, LONG_AGO.minusSeconds(3 * 24 * 3600));

        readMarkerIn(circle, hidden).when(MEMBER, readUpTo(FIRST)).thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void outsiderLearnsNothingOfIt() {
        marker().when(OUTSIDER, new ReadUpTo(CONVERSATION, FIRST)).thenRefused(KernelRefusal.NOT_FOUND);
    }

    private Scenario<ReadMarker> marker() {
        return readMarkerIn(group(), this.first, this.second);
    }

}
