package org.chancery.standalone;

import java.util.List;
import java.util.concurrent.Callable;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.chancery.standalone.story.Mishaps;
import org.chancery.standalone.story.Someone;
import org.chancery.standalone.story.WholeChancery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.story.Patience.eventually;
import static org.chancery.standalone.story.Someone.id;
import static org.chancery.standalone.story.Someone.map;

/**
 * A view is wrong for a while, and what it could not take in is seen, taken in and given
 * up, over the API and by command; in the end it is what a clean replay gives.
 */
@ExtendWith(WholeChancery.Provided.class)
class DeadLetterTests {

    private static final String ORGANIZATIONS = "organizationCard";

    private static final String REGISTERS = "registerCard";

    private static final String CONVERSATIONS = "conversationCard";

    private final Mishaps mishaps;

    private final MeterRegistry meters;

    private final Operator operator;

    private final Someone administrator;

    private final Someone clerk;

    private final Someone author;

    DeadLetterTests(WholeChancery house) {
        this.mishaps = house.part(Mishaps.class);
        this.meters = house.part(MeterRegistry.class);
        this.operator = new Operator(house.chancery(), house.someone(Operator.SIGN_IN).api());
        this.administrator = house.someone("nastroykin");
        this.clerk = house.someone("tetradina");
        this.author = house.someone("yakornaya");
    }

    @AfterEach
    void mend() {
        List.of(ORGANIZATIONS, REGISTERS, CONVERSATIONS).forEach(this.mishaps::mend);
    }

    @Test
    void operatorSeesTakesInAndGivesUpWhatAViewLeftOut() throws Exception {
        this.mishaps.befall(ORGANIZATIONS, id("lost one"), id("lost two"), id("lost three"));
        List<String> names = List.of("lost one", "lost two", "lost three", "found");
        for (String name : names) {
            this.administrator.does("registerOrganization", "organizationId", id(name), "fullName", name, "kind",
                    "OTHER");
        }
        this.administrator.does("renameOrganization", "organizationId", id("lost one"), "fullName", "found again",
                "validFrom", "2030-01-01", "basis", "Указ");

        JsonNode first = letters(2, null);
        assertThat(rows(first)).containsExactly(id("lost one") + " organization.OrganizationRegistered FAILED",
                id("lost two") + " organization.OrganizationRegistered FAILED");
        assertThat(first.at("/count/value").asInt()).isEqualTo(4);
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        JsonNode second = letters(2, first.at("/pageInfo/endCursor").asString());
        assertThat(rows(second)).containsExactly(id("lost three") + " organization.OrganizationRegistered FAILED",
                id("lost one") + " organization.OrganizationRenamed BEHIND");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(shown("lost one")).isFalse();
        assertThat(shown("found")).isTrue();
        eventually(() -> isParked(3));

        assertThat(retry(ORGANIZATIONS, id("lost one"))).isEqualTo("FAILED 0 out of ink");
        this.mishaps.mend(ORGANIZATIONS);
        assertThat(retry(ORGANIZATIONS, id("lost one"))).isEqualTo("FREED 2 ");
        assertThat(retry(ORGANIZATIONS, id("lost two"))).isEqualTo("FREED 1 ");
        assertThat(outcome("discardDeadLetter", ORGANIZATIONS, id("lost three"))).isEqualTo("FREED 0 ");

        assertThat(rows(letters(10, null)))
            .containsExactly(id("lost three") + " organization.OrganizationRegistered DISCARDED");
        assertThat(this.operator.documents(this.operator.serving(ORGANIZATIONS)))
            .containsKeys(id("lost one"), id("lost two"), id("found"))
            .doesNotContainKey(id("lost three"))
            .isEqualTo(this.operator.documents(this.operator.rebuilt(ORGANIZATIONS)));
        eventually(() -> isParked(0));
    }

    @Test
    void ownerOfTheFolderDoesTheSameByCommand() throws Exception {
        this.mishaps.befall(REGISTERS, id("lost book"), id("torn book"));
        for (String name : List.of("lost book", "torn book")) {
            this.clerk.does("openRegister", "registerId", id(name), "title", name, "index", name, "flow", "INCOMING",
                    "format", List.of(map("part", "COUNTER")));
        }

        String listed = this.operator.command("letters", "list", REGISTERS);
        assertThat(listed.lines()).anyMatch(
                (line) -> line.matches("\\d+ +" + id("lost book") + " +document.RegisterOpened +failed +out of ink"))
            .anyMatch((line) -> line.contains(id("torn book")));
        String position = listed.lines().filter((line) -> line.contains(id("lost book"))).findFirst().orElseThrow();
        assertThat(this.operator.command("letters", "list", REGISTERS, "--after", position.split(" ", 2)[0]))
            .doesNotContain(id("lost book"))
            .contains(id("torn book"));
        assertThat(this.operator.command("letters", "show", REGISTERS, id("lost book")))
            .containsPattern("document.RegisterOpened, event 0 of " + id("lost book") + " at position \\d+, "
                    + "left out at \\S+, tried 1 times")
            .doesNotContain(id("torn book"));
        assertThat(this.operator.command("status")).containsPattern("registerCard_\\S+ +serving .* objects parked: 2");

        assertThat(this.operator.command("letters", "retry", REGISTERS, id("lost book")))
            .contains("It still cannot be taken in (0 events): out of ink");
        this.mishaps.mend(REGISTERS);
        assertThat(this.operator.command("letters", "retry", REGISTERS, id("lost book")))
            .contains("All is taken in (1 events)");
        assertThat(this.operator.command("letters", "discard", REGISTERS, id("torn book")))
            .contains("All is taken in (0 events)");

        String served = this.operator.serving(REGISTERS);
        assertThat(this.operator.documents(served)).containsKey(id("lost book"))
            .doesNotContainKey(id("torn book"))
            .isEqualTo(this.operator.documents(this.operator.rebuilt(REGISTERS)));
    }

    @Test
    void viewThatCannotBeMendedInPlaceIsBuiltAnew() throws Exception {
        beginsConversation("whole talk");
        posts("whole word", "whole talk");
        this.mishaps.befall(CONVERSATIONS, id("lost talk"));
        beginsConversation("lost talk");
        posts("lost word", "lost talk");
        this.mishaps.mend(CONVERSATIONS);
        assertThat(this.operator.command("letters", "list", CONVERSATIONS)).contains(id("lost talk"));

        String left = this.operator.serving(CONVERSATIONS);
        String built = builtAnew(left, () -> retry(CONVERSATIONS, id("lost talk")), "REBUILDING 0 ");

        assertThat(this.operator.command("letters", "list", CONVERSATIONS)).doesNotContain(id("lost talk"));
        assertThat(this.operator.documents(left)).doesNotContainKey(id("lost talk"));
        assertThat(this.operator.documents(built)).containsKey(id("lost talk"))
            .isEqualTo(this.operator.documents(this.operator.rebuilt(CONVERSATIONS)));
        assertThat(this.author.sees("conversation(id: \"" + id("lost talk") + "\") { title }")
            .at("/conversation/title")
            .asString("")).isEqualTo("lost talk");
    }

    @Test
    void whatIsGivenUpOfSuchAViewStaysOutOfTheOneThatIsBuiltAnewByCommand() throws Exception {
        beginsConversation("other talk");
        posts("other word", "other talk");
        this.mishaps.befall(CONVERSATIONS, id("torn talk"));
        beginsConversation("torn talk");
        this.mishaps.mend(CONVERSATIONS);

        String built = builtAnew(this.operator.serving(CONVERSATIONS),
                () -> this.operator.command("letters", "discard", CONVERSATIONS, id("torn talk")),
                "The view is being built anew; chancery views list shows how far it is (0 events)\n");

        assertThat(this.operator.command("letters", "list", CONVERSATIONS).lines())
            .anyMatch((line) -> line.contains(id("torn talk")) && line.contains("discarded"));
        assertThat(this.operator.documents(built)).doesNotContainKey(id("torn talk"))
            .isEqualTo(this.operator.documents(this.operator.rebuilt(CONVERSATIONS)));
    }

    private void beginsConversation(String talk) throws Exception {
        this.author.does("openConversation", "conversationId", id(talk), "kind", "GROUP", "title", talk, "members",
                List.of(this.clerk.person()));
    }

    /** Which shows in a document of another stream. */
    private void posts(String word, String talk) throws Exception {
        this.author.does("postMessage", "messageId", id(word), "conversationId", id(talk), "text", word);
    }

    /** The edition that is read once this order was carried out. */
    private String builtAnew(String left, Callable<String> order, String answer) throws Exception {
        assertThat(order.call()).isEqualTo(answer);
        eventually(() -> !this.operator.serving(CONVERSATIONS).equals(left));
        return this.operator.serving(CONVERSATIONS);
    }

    private JsonNode letters(int first, String after) throws Exception {
        String from = (after != null) ? ", after: \"" + after + "\"" : "";
        return this.operator.sees("deadLetters(view: \"" + ORGANIZATIONS + "\", first: " + first + from
                + ") { count { value } pageInfo { hasNextPage endCursor } edges { node { stream event state } } }");
    }

    private static List<String> rows(JsonNode letters) {
        return Someone.rows(letters)
            .map((letter) -> letter.path("stream").asString("") + " " + letter.path("event").asString("") + " "
                    + letter.path("state").asString(""))
            .toList();
    }

    private String retry(String view, String stream) throws Exception {
        return outcome("retryDeadLetters", view, stream);
    }

    private String outcome(String mutation, String view, String stream) throws Exception {
        JsonNode outcome = this.operator.orders("%s(input: { view: \"%s\", stream: \"%s\" }) { result applied problem }"
            .formatted(mutation, view, stream));
        return outcome.path("result").asString("") + " " + outcome.path("applied").asInt() + " "
                + outcome.path("problem").asString("");
    }

    private boolean shown(String name) throws Exception {
        return !this.administrator.sees("organization(id: \"" + id(name) + "\") { id }").path("organization").isNull();
    }

    /** As the monitoring sees it, a moment later. */
    private boolean isParked(int objects) throws Exception {
        Gauge parked = this.meters.find("chancery.view.parked")
            .tag("view", this.operator.serving(ORGANIZATIONS))
            .gauge();
        return parked != null && parked.value() == objects;
    }

}
