package org.chancery.faults.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.chancery.query.projection.ViewDigest;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksTests {

    private final EvidenceFixture found = new EvidenceFixture();

    @Test
    void allHoldWhereAllIsWell() {
        assertThat(Check.all()).allSatisfy((check) -> assertThat(this.found.breaches(check)).isEmpty());
    }

    @Test
    void everyCheckThereIsIsMade() {
        assertThat(Check.all()).extracting(Object::getClass)
            .containsExactlyInAnyOrderElementsOf(Arrays.asList(Check.class.getPermittedSubclasses()));
    }

    @Test
    void findsALostCommand() {
        this.found.acknowledged.add(EvidenceFixture.acknowledged("lost", 3, true));

        assertThat(this.found.breaches(new AcknowledgedIsStored())).singleElement().asString().contains("lost");
    }

    @Test
    void findsACommandThatIsStoredElsewhereThanItsAnswerSaid() {
        this.found.acknowledged.set(0, EvidenceFixture.acknowledged("c1", 1, true));

        assertThat(this.found.breaches(new AcknowledgedIsStored())).singleElement().asString().contains("c1");
    }

    @Test
    void doesNotAskWhereExactlyACommandIsStoredWhereItsAnswerCannotSay() {
        this.found.exact = false;

        this.found.acknowledged.set(0, EvidenceFixture.acknowledged("c1", 1, true));
        assertThat(this.found.breaches(new AcknowledgedIsStored())).isEmpty();

        this.found.acknowledged.set(1, EvidenceFixture.acknowledged("c2", 1, true));
        assertThat(this.found.breaches(new AcknowledgedIsStored())).singleElement().asString().contains("c2");
    }

    @Test
    void findsACommandThatIsStoredAfterItsRepeatWasAnswered() {
        this.found.acknowledged.set(2, EvidenceFixture.acknowledged("c3", 2, false));

        assertThat(this.found.breaches(new AcknowledgedIsStored())).singleElement().asString().contains("c3");
    }

    @Test
    void findsARefusedCommandThatIsStored() {
        this.found.refused = Set.of("c2");

        assertThat(this.found.breaches(new RefusedLeftNothing())).hasSize(2);
    }

    @Test
    void findsARepeatThatIsRefused() {
        this.found.repeats.add(new Repeat(EvidenceFixture.acknowledged("c1", 0, true), 0, "ID_REUSED"));

        assertThat(this.found.breaches(new RepeatsAnswerAsBefore())).singleElement().asString().contains("ID_REUSED");
    }

    @Test
    void findsARepeatThatIsAnsweredFromBeforeTheFirst() {
        this.found.repeats.add(new Repeat(EvidenceFixture.acknowledged("c2", 2, true), 1, null));

        assertThat(this.found.breaches(new RepeatsAnswerAsBefore())).hasSize(1);
    }

    @Test
    void findsAGapInAStream() {
        this.found.history.set(2, new StoredEvent(2, "a", 2, "c2/1"));

        assertThat(this.found.breaches(new StreamsAreContiguous())).singleElement().asString().contains("stream a");
    }

    @Test
    void findsAStreamThatDoesNotBeginWithItsFirstEvent() {
        this.found.history.add(new StoredEvent(4, "c", 1, "c5"));

        assertThat(this.found.breaches(new StreamsAreContiguous())).singleElement().asString().contains("stream c");
    }

    @Test
    void findsAnEventThatIsThereTwice() {
        this.found.history.add(new StoredEvent(4, "b", 1, "c5"));

        assertThat(this.found.breaches(new StreamsAreContiguous())).singleElement().asString().contains("stream b");
    }

    @Test
    void findsAGapInThePositions() {
        this.found.history.set(3, new StoredEvent(4, "b", 1, "c3"));

        assertThat(this.found.breaches(new PositionsHaveNoGaps())).hasSize(1);
    }

    @Test
    void findsAViewThatDiffers() {
        this.found.served = Map.of("card_1", new ViewDigest("card_1", 2, "other"));

        assertThat(this.found.breaches(new ViewsEqualAFreshReplay())).singleElement().asString().contains("card_1");
    }

    @Test
    void findsAViewThatIsMissing() {
        this.found.served = Map.of();

        assertThat(this.found.breaches(new ViewsEqualAFreshReplay())).hasSize(1);
    }

    @Test
    void doesNotTakeNoViewsForEqualOnes() {
        Evidence nothing = new Evidence(List.of(), true, Set.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of());

        assertThat(new ViewsEqualAFreshReplay().breaches(nothing)).hasSize(1);
    }

    @Test
    void findsAStreamThatAViewLeavesOut() {
        this.found.parked = Map.of("card_1", 2);

        assertThat(this.found.breaches(new NothingIsParked())).singleElement().asString().contains("2 streams");
    }

}
