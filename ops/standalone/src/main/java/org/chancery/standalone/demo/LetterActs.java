package org.chancery.standalone.demo;

import java.util.Comparator;
import java.util.List;

import org.chancery.standalone.demo.Letter.Resolution;
import org.jspecify.annotations.Nullable;

/** What happens to the letters: they arrive, are worked on, and are filed. */
final class LetterActs {

    private static final int DAYS_ON_THE_WAY = 2;

    private LetterActs() {
    }

    /**
     * They arrive, each office's in the order in which they came, so that its numbers
     * follow its days.
     */
    static void arrive(Scribe scribe) {
        Letter.all()
            .stream()
            .sorted(Comparator.comparing((letter) -> scribe.calendar().order(letter.came())))
            .forEach((letter) -> arrives(letter, scribe));
    }

    /** The heads decide what is to be done, and it is done. */
    static void areWorkedOn(Scribe scribe) {
        for (Letter letter : Letter.all()) {
            if (letter.resolution() != null) {
                isWorkedOn(letter, letter.resolution(), scribe);
            }
        }
    }

    /** Those that are done with go into their cases. */
    static void areFiled(Scribe scribe) {
        for (Letter letter : Letter.all()) {
            if (letter.filed() != null) {
                scribe.tell(letter.key(), registrar(letter, scribe), letter.filed().at(), "fileToCase",
                        Input.of("documentId", letter.id())
                            .and("caseIndex", letter.filed().caseIndex())
                            .and("note", "Исполнено"));
            }
        }
    }

    private static void arrives(Letter letter, Scribe scribe) {
        String story = letter.to() + "/incoming";
        String registrar = registrar(letter, scribe);
        scribe.tell(story, registrar, letter.came(), "receiveDocument",
                Input.of("documentId", letter.id())
                    .and("kind", letter.kind())
                    .and("title", letter.title())
                    .and("correspondent", correspondent(letter, scribe.calendar()))
                    .and("addressees", List.of(head(letter, scribe).positionId())));
        if (letter.cancelled() != null) {
            scribe.tell(story, registrar, letter.cancelled().at(), "cancelDocument",
                    Input.of("documentId", letter.id()).and("reason", letter.cancelled().text()));
        }
        if (letter.isRegistered()) {
            scribe.tell(story, registrar, letter.came(), "registerDocument",
                    Input.of("documentId", letter.id()).and("registerId", RegisterActs.id(letter.to(), "incoming")));
        }
    }

    private static void isWorkedOn(Letter letter, Resolution resolution, Scribe scribe) {
        String head = head(letter, scribe).signIn();
        String assignment = DemoId.of("assignment", letter.key());
        scribe.tell(letter.key(), head, resolution.at(), "issueAssignment",
                Input.of("assignmentId", assignment)
                    .and("text", resolution.text())
                    .and("executor", DemoId.position(resolution.to()))
                    .and("controller", position(resolution.controller()))
                    .and("dueOn", scribe.calendar().on(resolution.due()).toString())
                    .and("source", Input.of("kind", "DOCUMENT").and("id", letter.id())));
        String controller = (resolution.controller() != null) ? resolution.controller() : head;
        new Course(assignment, head, controller, resolution.to(),
                (letter.course() != null) ? letter.course() : List.of())
            .tell(letter.key(), scribe);
    }

    private static Input correspondent(Letter letter, StoryCalendar calendar) {
        return Input.of("organization", (letter.from() != null) ? DemoId.organization(letter.from()) : null)
            .and("name", letter.name())
            .and("number", DemoId.number(letter.number()))
            .and("datedOn", calendar.dayOf(letter.came()).minusDays(DAYS_ON_THE_WAY).toString());
    }

    private static DemoPerson head(Letter letter, Scribe scribe) {
        return scribe.region().peopleOf(letter.to()).getFirst();
    }

    private static String registrar(Letter letter, Scribe scribe) {
        return scribe.registrarOf(letter.to()).signIn();
    }

    private static @Nullable String position(@Nullable String signIn) {
        return (signIn != null) ? DemoId.position(signIn) : null;
    }

}
