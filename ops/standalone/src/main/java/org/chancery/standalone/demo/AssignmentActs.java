package org.chancery.standalone.demo;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Assignments that come from no letter: given directly, out of a message, or as a part of
 * another one.
 */
final class AssignmentActs {

    private AssignmentActs() {
    }

    static void tell(Scribe scribe) {
        StoryFile.read("assignments", NewAssignment.class).forEach((assignment) -> assignment.tell(scribe));
    }

    static String id(String key) {
        return DemoId.of("assignment", key);
    }

    /**
     * One assignment.
     *
     * @param key its name within the story
     * @param story the assignment with which it shares its story; its own when absent
     * @param part whether it is a part of that
     * @param message the message out of which it was made
     * @param by who gives it
     * @param to who answers for it
     * @param with who does which part of it by which day
     * @param controller who accepts the report, if not who gave it
     * @param at when it is given
     * @param due by which day, in days from the day of loading
     * @param special whether it is watched closely
     * @param text what is to be done
     * @param course what became of it
     */
    record NewAssignment(String key, @Nullable String story, boolean part, @Nullable String message, String by,
            String to, @Nullable Map<String, Integer> with, @Nullable String controller, String at, int due,
            boolean special, String text, @Nullable List<Course.Step> course) {

        void tell(Scribe scribe) {
            String told = "assignment/" + ((this.story != null) ? this.story : this.key);
            scribe.tell(told, this.by, this.at, "issueAssignment",
                    Input.of("assignmentId", id(this.key))
                        .and("text", this.text)
                        .and("executor", DemoId.position(this.to))
                        .and("coExecutors", coExecutors(scribe.calendar()))
                        .and("controller", (this.controller != null) ? DemoId.position(this.controller) : null)
                        .and("dueOn", scribe.calendar().on(this.due).toString())
                        .and("controlLevel", this.special ? "SPECIAL" : null)
                        .and("parentId", this.part ? id(String.valueOf(this.story)) : null)
                        .and("source", source()));
            new Course(id(this.key), this.by, (this.controller != null) ? this.controller : this.by, this.to,
                    (this.course != null) ? this.course : List.of())
                .tell(told, scribe);
        }

        private @Nullable Input source() {
            return (this.message != null)
                    ? Input.of("kind", "MESSAGE").and("id", ConversationActs.message(this.message)) : null;
        }

        private List<Map<String, Object>> coExecutors(StoryCalendar calendar) {
            return (this.with != null) ? this.with.entrySet()
                .stream()
                .map((part) -> Input.of("position", DemoId.position(part.getKey()))
                    .and("dueOn", calendar.on(part.getValue()).toString())
                    .fields())
                .toList() : List.of();
        }

    }

}
