package org.chancery.standalone;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;

import org.chancery.standalone.demo.DemoRegion;

/** What the start tells a newcomer: where to go, as whom, and what to ask first. */
final class FirstSteps {

    private static final List<String> SIGN_INS = List.of("gromova", "veselova", "kulikova", "strogov", "mostovoy",
            "revizorova", "nastroykin");

    private static final List<Operation> OPERATIONS = List.of(new Operation("What waits for the head of an office:",
            "mostovoy", "{ myAssignments(first: 3) { count { value } edges { node { text dueOn state } } } }"));

    private FirstSteps() {
    }

    static void print(URI chancery, String tokenOptions, PrintWriter out) {
        out.printf("%nSign in at %s/graphiql with the password demo as%n", chancery);
        DemoRegion.load()
            .people()
            .stream()
            .filter((person) -> SIGN_INS.contains(person.signIn()))
            .forEach((person) -> out.printf("  %-11s %s, %s%n", person.signIn(), person.name(), person.position()));
        out.printf("or as anybody whom ./chancery token lists. In a shell:%n");
        OPERATIONS.forEach((operation) -> operation.print(chancery, tokenOptions, out));
        out.printf("%nCtrl-C stops it.%n");
        out.flush();
    }

    private record Operation(String question, String signIn, String query) {

        void print(URI chancery, String tokenOptions, PrintWriter out) {
            out.printf("%n%s%n", this.question);
            out.printf(
                    "curl -s %s/graphql -H \"Authorization: Bearer $(./chancery token %s%s)\""
                            + " -H 'Content-Type: application/json' -d '{\"query\": \"%s\"}'%n",
                    chancery, this.signIn, tokenOptions, this.query.replace("\"", "\\\""));
        }

    }

}
