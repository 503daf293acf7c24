package org.chancery.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Map;

import org.chancery.query.projection.ViewDigests;
import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.host.ExitCode;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.story.Patience.eventually;

/**
 * The operator of a Chancery, by whichever way he goes: over the API, or by the command
 * line where its data is.
 */
record Operator(Chancery chancery, Api api) {

    static final String SIGN_IN = "mashinin";

    /** What he sees of views or letters; the question is without its outer braces. */
    JsonNode sees(String question) throws IOException, InterruptedException {
        return answered("{ " + question + " }").valueStream().findFirst().orElseThrow();
    }

    /** What came of an order, given as a mutation without its outer braces. */
    JsonNode orders(String mutation) throws IOException, InterruptedException {
        return answered("mutation { " + mutation + " }").valueStream().findFirst().orElseThrow();
    }

    /** The code with which something is refused to him. */
    String refusal(String operation) throws IOException, InterruptedException {
        return String.valueOf(this.api.ask(SIGN_IN, operation, Map.of()).code());
    }

    /** What a command says that ends well. */
    String command(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(execute(out, err, words)).as(err.toString()).isZero();
        return out.toString();
    }

    /** What a command says that is refused. */
    String refused(String... words) {
        StringWriter err = new StringWriter();
        assertThat(execute(new StringWriter(), err, words)).isEqualTo(ExitCode.ORDER_REFUSED.code());
        return err.toString();
    }

    /** Whether a command ends well. */
    boolean may(String... words) {
        return execute(new StringWriter(), new StringWriter(), words) == 0;
    }

    /** Which edition of a view is read. */
    String serving(String view) throws IOException, InterruptedException {
        return sees("views { name view use }").valueStream()
            .filter((edition) -> edition.path("view").asString("").equals(view)
                    && edition.path("use").asString("").equals("SERVING"))
            .map((edition) -> edition.path("name").asString(""))
            .findFirst()
            .orElseThrow();
    }

    void awaitServing(String view, String edition) throws Exception {
        eventually(() -> serving(view).equals(edition));
    }

    /** Has the view built anew, and waits until that is read; its name is given back. */
    String rebuilt(String view) throws Exception {
        String built = orders("rebuildView(input: { view: \"%s\" }) { edition }".formatted(view)).path("edition")
            .asString("");
        awaitServing(view, built);
        return built;
    }

    /** The digest of each document of an edition, by its id. */
    Map<String, String> documents(String edition) {
        return this.chancery.part(ViewDigests.class).documents(edition);
    }

    private JsonNode answered(String operation) throws IOException, InterruptedException {
        Answer answer = this.api.ask(SIGN_IN, operation, Map.of());
        assertThat(answer.code()).as(operation + ": " + answer.message()).isNull();
        return answer.data();
    }

    private int execute(StringWriter out, StringWriter err, String... words) {
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--data";
        all[words.length + 1] = this.chancery.folder().path().toString();
        return ChanceryCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(all);
    }

}
