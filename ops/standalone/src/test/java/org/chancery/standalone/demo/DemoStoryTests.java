package org.chancery.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.standalone.demo.DemoStory.Chapter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoStoryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 30);

    private final DemoStory story = DemoStory.on(TODAY);

    @Test
    void tellsAMonthOfWorkAfterTheDirectory() {
        assertThat(this.story.chapters()).extracting(Chapter::title)
            .containsExactly("directory", "changes", "arrivals", "work", "consequences", "answers");
        assertThat(this.story.length()).isBetween(631 + 400, 631 + 900);
    }

    @Test
    void saysTheVerySameEachTime() {
        assertThat(DemoStory.on(TODAY)).isEqualTo(this.story);
    }

    @Test
    void givesEveryCommandAnIdOfItsOwn() {
        assertThat(acts()).extracting((act) -> act.mutation().input().get("commandId")).doesNotHaveDuplicates();
    }

    /**
     * What is said to have happened has to be over when the demo is loaded, at any time
     * of day.
     */
    @Test
    void entersNothingThatHasNotHappenedYet() {
        assertThat(acts()).extracting((act) -> act.mutation().input().get("occurredAt"))
            .filteredOn((at) -> at != null)
            .isNotEmpty()
            .allMatch((at) -> at.toString().compareTo(TODAY + "T00:00:00Z") < 0);
    }

    @Test
    void canBeToldAgainAsAnotherMonthWithOtherCommandsBySamePeople() {
        DemoStory again = DemoStory.again(TODAY, "2");

        assertThat(again.chapters()).extracting(Chapter::title)
            .containsExactly("arrivals", "work", "consequences", "answers");
        assertThat(acts(again)).extracting((act) -> act.mutation().input().get("commandId"))
            .doesNotContainAnyElementsOf(
                    acts(this.story).map((act) -> act.mutation().input().get("commandId")).toList());
        assertThat(acts(again)).extracting((act) -> act.mutation().signIn())
            .isSubsetOf(acts(this.story).map((act) -> act.mutation().signIn()).toList());
    }

    @Test
    void uploadsSmallTextsBeforeAnActRefersToThem() {
        assertThat(this.story.chapters()).filteredOn((chapter) -> chapter.title().equals("work"))
            .flatExtracting(Chapter::files)
            .hasSizeGreaterThan(15)
            .allMatch((file) -> file.bytes().length < 2_000);
    }

    private List<Act> acts() {
        return acts(this.story).toList();
    }

    private static Stream<Act> acts(DemoStory story) {
        return story.chapters().stream().flatMap((chapter) -> chapter.acts().stream());
    }

}
