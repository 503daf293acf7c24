package org.chancery.store.serialization;

import java.util.List;
import java.util.Set;

import org.chancery.kernel.Command;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.StoredAs;
import org.chancery.language.Area;
import org.chancery.language.PublishedLanguage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What may be stored at all is settled before the first event is. */
class EventTypesTests {

    @Test
    void holdEveryEventOfThePublishedLanguage() {
        assertThat(EventTypes.published().all().stream().map(EventTypes.EventType::record).toList())
            .isEqualTo(PublishedLanguage.eventTypes());
    }

    @Test
    void refuseTwoEventsUnderOneName() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new EventTypes(List.of(LetterSent.class, LetterSentAgain.class)))
            .withMessageContainingAll("LetterSent", "LetterSentAgain", "post.LetterSent");
    }

    @Test
    void refuseANameWithoutTheWordOfItsArea() {
        Area archive = new Area("archive", Command.class, LetterSent.class, KernelRefusal.class);

        assertThatIllegalArgumentException().isThrownBy(() -> EventTypes.ofAreas(List.of(archive)))
            .withMessageContaining("must begin with 'archive.'");
    }

    @Test
    void refuseANameThatIsNoAreaAndFact() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventTypes(List.of(Misnamed.class)))
            .withMessageContaining("area.FactHappened");
    }

    @Test
    void refuseAnEventThatDoesNotSayHowItIsStored() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventTypes(List.of(Unnamed.class)))
            .withMessageContaining("add @StoredAs");
    }

    @Test
    void refuseAFieldWithoutAStoredForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventTypes(List.of(Anything.class)))
            .withMessageContaining("Anything.value is a java.lang.Object");
        assertThatIllegalArgumentException().isThrownBy(() -> new EventTypes(List.of(Unordered.class)))
            .withMessageContaining("Page.marks is a java.util.Set");
    }

    @Test
    void takeARecordThatHoldsItsOwnKind() {
        assertThat(new EventTypes(List.of(Outlined.class)).all()).hasSize(1);
    }

    @StoredAs("post.LetterSent")
    record LetterSent(String id) implements SampleEvent {
    }

    @StoredAs("post.LetterSent")
    record LetterSentAgain(String id) implements SampleEvent {
    }

    @StoredAs("LetterSent")
    record Misnamed(String id) implements SampleEvent {
    }

    record Unnamed(String id) implements SampleEvent {
    }

    @StoredAs("post.Anything")
    record Anything(Object value) implements SampleEvent {
    }

    @StoredAs("post.Unordered")
    record Unordered(List<Page> pages) implements SampleEvent {
    }

    record Page(Set<String> marks) {
    }

    @StoredAs("post.Outlined")
    record Outlined(Heading top) implements SampleEvent {
    }

    record Heading(String text, List<Heading> below) {
    }

}
