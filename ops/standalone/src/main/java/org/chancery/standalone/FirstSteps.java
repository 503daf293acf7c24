package org.chancery.standalone;

import java.io.PrintWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.chancery.standalone.demo.DemoId;
import org.chancery.standalone.demo.DemoRegion;

/** What the start tells a newcomer: where to go, as whom, and what to ask first. */
final class FirstSteps {

    private static final List<String> SIGN_INS = List.of("gromova", "veselova", "kulikova", "strogov", "mostovoy",
            "revizorova", "nastroykin");

    private static final String WAITING = """
            { myAssignments(filter: { states: [ISSUED, ON_EXECUTION] }, first: 3) {
                count { value } edges { node { text dueOn state overdue } } }
              documentInboxCounts { visas { value } signatures { value } reworks { value } } }""";

    private static final String UNREAD = """
            { myConversations(first: 3) { edges { node {
                title membership { unread { value } } lastMessage { author { name { short } } text } } } } }""";

    private static final int DAYS_TO_DO_IT = 7;

    private FirstSteps() {
    }

    static void print(URI chancery, String tokenOptions, LocalDate today, PrintWriter out) {
        out.printf("%nSign in at %s/graphiql with the password demo as%n", chancery);
        DemoRegion.load()
            .people()
            .stream()
            .filter((person) -> SIGN_INS.contains(person.signIn()))
            .forEach((person) -> out.printf("  %-11s %s, %s%n", person.signIn(), person.name(), person.position()));
        out.printf("or as anybody whom ./chancery token lists. To try, in GraphiQL or as curl in a shell:%n");
        operations(today).forEach((operation) -> operation.print(chancery, tokenOptions, out));
        out.printf("%nCtrl-C stops it.%n");
        out.flush();
    }

    private static List<Operation> operations(LocalDate today) {
        return List.of(new Operation("What waits for the head of an office", "mostovoy", WAITING),
                new Operation("An executive issues an assignment; the same once more changes nothing", "gromova",
                        issueAssignment(today)),
                new Operation("What was said to the head of control, and how much of it he has not read", "strogov",
                        UNREAD));
    }

    /** Under an id that is the day's, so that each day begins one assignment. */
    private static String issueAssignment(LocalDate today) {
        return """
                mutation { issueAssignment(input: { commandId: "%s", text: "Подготовить справку о работе переправ",
                    executor: "%s", dueOn: "%s" }) { assignment { text dueOn state } position stale } }""".formatted(
                DemoId.of("command", "first steps " + today), DemoId.position("mostovoy"),
                today.plusDays(DAYS_TO_DO_IT));
    }

    /** On one line, as it can be pasted. */
    private record Operation(String question, String signIn, String text) {

        Operation {
            text = text.replaceAll("\\s*\n\\s*", " ");
        }

        void print(URI chancery, String tokenOptions, PrintWriter out) {
            out.printf("%n%s (%s):%n  %s%n", this.question, this.signIn, this.text);
            out.printf(
                    "curl -s %s/graphql -H \"Authorization: Bearer $(./chancery token %s%s)\""
                            + " -H 'Content-Type: application/json' -d '{\"query\": \"%s\"}'%n",
                    chancery, this.signIn, tokenOptions, this.text.replace("\"", "\\\""));
        }

    }

}
