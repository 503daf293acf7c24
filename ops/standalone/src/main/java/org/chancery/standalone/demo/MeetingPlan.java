package org.chancery.standalone.demo;

import java.util.List;
import java.util.Map;

import org.chancery.standalone.demo.Letter.Cancelled;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the story, and how it went.
 *
 * @param key its name within the story
 * @param kind what kind of meeting it is
 * @param title what it is about
 * @param by who called it
 * @param called when he did
 * @param starts its first moment
 * @param ends the first moment after it
 * @param place where it is held
 * @param chair who presides
 * @param secretary who keeps the minutes
 * @param voting who has a vote beside the chair
 * @param others who takes part without one
 * @param agenda what it is about
 * @param published when the agenda was shown to all
 * @param answers what people said to the invitation
 * @param moved where it was moved to
 * @param cancelled why it was called off
 * @param present who came, and how
 * @param held what it decided; absent when it was not held, or not yet
 * @param notHeld a word to that too few came
 */
record MeetingPlan(String key, String kind, String title, String by, String called, String starts, String ends,
        String place, String chair, @Nullable String secretary, List<String> voting, List<String> others,
        List<Item> agenda, @Nullable String published, List<Answer> answers, @Nullable Move moved,
        @Nullable Cancelled cancelled, Map<String, String> present, @Nullable Held held, @Nullable String notHeld) {

    MeetingPlan {
        voting = orNone(voting);
        others = orNone(others);
        agenda = orNone(agenda);
        answers = orNone(answers);
        present = (present != null) ? present : Map.of();
    }

    static List<MeetingPlan> all() {
        return StoryFile.read("meetings", MeetingPlan.class);
    }

    static String id(String key) {
        return DemoId.of("meeting", key);
    }

    static String item(String key) {
        return DemoId.of("agenda item", key);
    }

    static String decision(String key) {
        return DemoId.of("decision", key);
    }

    /** When it began, wherever it was moved to. */
    String began() {
        return (this.moved != null) ? this.moved.starts() : this.starts;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return (list != null) ? list : List.of();
    }

    /**
     * An item of the agenda.
     *
     * @param key its name within the story
     * @param part the item of which it is a part
     * @param title what it is about
     * @param by who reports on it
     * @param minutes how many minutes it may take
     * @param draft what is proposed
     * @param continues the decision that was put off to it
     */
    record Item(String key, @Nullable String part, String title, @Nullable String by, @Nullable Integer minutes,
            @Nullable String draft, @Nullable String continues) {

    }

    /**
     * An answer to the invitation.
     *
     * @param who answers
     * @param at when
     * @param says what
     * @param instead who comes in his place
     * @param text a word to it
     */
    record Answer(String who, String at, String says, @Nullable String instead, @Nullable String text) {

    }

    /**
     * That it was moved.
     *
     * @param at when that was decided
     * @param starts its new first moment
     * @param ends the first moment after it
     * @param place the new place
     * @param text why
     */
    record Move(String at, String starts, String ends, @Nullable String place, String text) {

    }

    /**
     * That it was held.
     *
     * @param ended when it ended
     * @param signed when the minutes were signed, if they are
     * @param decisions what was decided
     */
    record Held(String ended, @Nullable String signed, List<Decision> decisions) {

    }

    /**
     * What was decided.
     *
     * @param key its name within the story
     * @param item on which item
     * @param says what the meeting did with it
     * @param text what was decided
     * @param to who carries it out
     * @param due by which day, in days from the day of loading
     * @param controller who accepts the report, if not the chair
     * @param until the meeting to which it was put off
     * @param amended other words, before the signature
     * @param course what became of the assignment
     */
    record Decision(String key, String item, String says, String text, @Nullable String to, @Nullable Integer due,
            @Nullable String controller, @Nullable String until, @Nullable String amended, List<Course.Step> course) {

        Decision {
            course = orNone(course);
        }

    }

}
