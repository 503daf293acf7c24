package org.chancery.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * All that happens in the demo region, chapter by chapter. A chapter begins when the one
 * before has had all its consequences, because it builds on them: on what the views show,
 * and on what policies have made of it.
 *
 * @param chapters the chapters in order
 */
public record DemoStory(List<Chapter> chapters) {

    private static final int YEARS_AT_WORK = 2;

    /**
     * The story as it is told on a day.
     * @param today the day on which the month of work ends
     */
    public static DemoStory on(LocalDate today) {
        DemoRegion region = DemoRegion.load();
        StoryCalendar calendar = new StoryCalendar(today);
        return new DemoStory(List.of(
                new Chapter("directory", List.of(), DirectoryActs.of(region, today.minusYears(YEARS_AT_WORK))),
                chapter("changes", region, calendar, StaffActs::tell),
                chapter("arrivals", region, calendar, RegisterActs::tell, LetterActs::arrive),
                chapter("work", region, calendar, LetterActs::areWorkedOn, AssignmentActs::tell, PaperActs::areWritten,
                        ConversationActs::tell, MeetingActs::tell),
                chapter("consequences", region, calendar, LetterActs::areFiled, PaperActs::areRegistered,
                        MeetingActs::areCarriedOut),
                chapter("answers", region, calendar, PaperActs::areReceived)));
    }

    /** How many commands it takes to tell. */
    public int length() {
        return this.chapters.stream().mapToInt((chapter) -> chapter.acts().size()).sum();
    }

    /** The same story, of each chapter only so many acts. */
    public DemoStory beginnings(int acts) {
        return new DemoStory(this.chapters.stream().map((chapter) -> chapter.beginning(acts)).toList());
    }

    @SafeVarargs
    private static Chapter chapter(String title, DemoRegion region, StoryCalendar calendar,
            Consumer<Scribe>... tellings) {
        Scribe scribe = new Scribe(region, calendar);
        for (Consumer<Scribe> telling : tellings) {
            telling.accept(scribe);
        }
        return new Chapter(title, scribe.files(), scribe.acts());
    }

    /**
     * A part of the story.
     *
     * @param title what it is about
     * @param files what has to be uploaded before
     * @param acts what happens
     */
    record Chapter(String title, List<DemoFile> files, List<Act> acts) {

        private Chapter beginning(int most) {
            return new Chapter(this.title, this.files, this.acts.subList(0, Math.min(most, this.acts.size())));
        }

    }

}
