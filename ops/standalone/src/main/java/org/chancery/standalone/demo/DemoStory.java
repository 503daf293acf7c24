package org.chancery.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All that happens in the demo region, chapter by chapter. A chapter begins when the one
 * before has had all its consequences, because it builds on them: on what the views show,
 * and on what policies have made of it.
 *
 * @param chapters the chapters in order
 */
public record DemoStory(List<Chapter> chapters) {

    private static final String DIRECTORY = "directory";

    private static final String CHANGES = "changes";

    /** Done again, they would change nothing. */
    private static final Set<String> DONE_ONCE = Set.of(DIRECTORY, CHANGES);

    private static final int YEARS_AT_WORK = 2;

    /**
     * The story as it is told on a day.
     * @param today the day on which the month of work ends
     */
    public static DemoStory on(LocalDate today) {
        DemoRegion region = DemoRegion.load();
        StoryCalendar calendar = new StoryCalendar(today);
        return new DemoStory(List.of(directory(region, today), chapter(CHANGES, region, calendar, StaffActs::tell),
                chapter("arrivals", region, calendar, RegisterActs::tell, LetterActs::arrive),
                chapter("work", region, calendar, LetterActs::areWorkedOn, AssignmentActs::tell, PaperActs::areWritten,
                        ConversationActs::tell, MeetingActs::tell),
                chapter("consequences", region, calendar, LetterActs::areFiled, PaperActs::areRegistered,
                        MeetingActs::areCarriedOut),
                chapter("answers", region, calendar, PaperActs::areReceived)));
    }

    /** Who works where, and nothing that happens there. */
    public static DemoStory directory(LocalDate today) {
        return new DemoStory(List.of(directory(DemoRegion.load(), today)));
    }

    /**
     * Another month of the same work, done by the same people in the same offices, which
     * have to be there.
     * @param telling tells it from all others
     */
    public static DemoStory again(LocalDate today, String telling) {
        return new DemoStory(DemoId.in(telling, () -> on(today))
            .chapters()
            .stream()
            .filter((chapter) -> !DONE_ONCE.contains(chapter.title()))
            .map(Chapter::withoutOpeningRegisters)
            .toList());
    }

    /** How many commands it takes to tell. */
    public int length() {
        return this.chapters.stream().mapToInt((chapter) -> chapter.acts().size()).sum();
    }

    /** The same story, of each chapter only so many acts. */
    public DemoStory beginnings(int acts) {
        return new DemoStory(this.chapters.stream().map((chapter) -> chapter.beginning(acts)).toList());
    }

    private static Chapter directory(DemoRegion region, LocalDate today) {
        return new Chapter(DIRECTORY, List.of(), DirectoryActs.of(region, today.minusYears(YEARS_AT_WORK)));
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
    public record Chapter(String title, List<DemoFile> files, List<Act> acts) {

        private Chapter beginning(int most) {
            return new Chapter(this.title, this.files, this.acts.subList(0, Math.min(most, this.acts.size())));
        }

        private Chapter withoutOpeningRegisters() {
            return new Chapter(this.title, this.files,
                    this.acts.stream().filter((act) -> !act.mutation().name().equals("openRegister")).toList());
        }

    }

}
