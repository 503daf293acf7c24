package org.chancery.standalone.demo;

import org.jspecify.annotations.Nullable;

/** What changes in the directory during the month: a name, who acts, who substitutes. */
final class StaffActs {

    private static final String FILE = "staff";

    private StaffActs() {
    }

    static void tell(Scribe scribe) {
        StoryFile.read(FILE, Change.class).forEach((change) -> tell(change, scribe));
    }

    private static void tell(Change change, Scribe scribe) {
        StoryCalendar calendar = scribe.calendar();
        String from = calendar.on(change.from()).toString();
        String to = (change.to() != null) ? calendar.on(change.to()).toString() : null;
        String story = FILE + "/" + change.key();
        switch (change.does()) {
            case RENAMES -> scribe.himself(story, change.by(), StoryCalendar.NOW, "renameOrganization",
                    Input.of("organizationId", DemoId.organization(change.key()))
                        .and("fullName", change.full())
                        .and("shortName", change.shortName())
                        .and("validFrom", from)
                        .and("basis", change.text()));
            case ACTS -> scribe.himself(story, change.by(), StoryCalendar.NOW, "appointActing",
                    Input.of("positionId", DemoId.position(change.key()))
                        .and("personId", DemoId.person(String.valueOf(change.who())))
                        .and("basis", change.text())
                        .and("decidedOn", calendar.on(change.decided()).toString())
                        .and("effectiveOn", from)
                        .and("to", to));
            case SUBSTITUTES -> scribe.himself(story, change.by(), StoryCalendar.NOW, "substitute",
                    Input.of("positionId", DemoId.position(change.key()))
                        .and("substitutionId", DemoId.of("substitution", change.key()))
                        .and("substitute", DemoId.position(String.valueOf(change.who())))
                        .and("from", from)
                        .and("to", to)
                        .and("scope", change.scope())
                        .and("reason", change.text()));
        }
    }

    /** What can happen to the directory. */
    enum Does {

        RENAMES, ACTS, SUBSTITUTES

    }

    /**
     * One change.
     *
     * @param by who enters it
     * @param does what happens
     * @param key the organization that is renamed, or the one whose position it is
     * @param who acts or substitutes
     * @param decided the day of the decision, in days from the day of loading
     * @param from its first day
     * @param to the first day after it
     * @param full the new name as documents write it
     * @param shortName the new name as people say it
     * @param scope which work is done for another
     * @param text the act or the reason
     */
    record Change(String by, Does does, String key, @Nullable String who, int decided, int from, @Nullable Integer to,
            @Nullable String full, @Nullable String shortName, @Nullable String scope, String text) {

    }

}
