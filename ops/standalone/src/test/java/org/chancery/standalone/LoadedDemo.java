package org.chancery.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.host.Listening;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A whole Chancery into which the demo region was loaded; one for all tests that ask for
 * it, because loading takes a while.
 *
 * @param chancery the running one
 * @param api its API
 * @param terminal what was said while it was loaded
 */
record LoadedDemo(Chancery chancery, Api api, String terminal) implements AutoCloseable {

    private static LoadedDemo load() {
        try {
            Chancery chancery = Chancery.start(Files.createTempDirectory("loaded-demo"), false,
                    Listening.onLoopback(0));
            StringWriter terminal = new StringWriter();
            DemoLoading.load(chancery, new PrintWriter(terminal, true));
            return new LoadedDemo(chancery, LocalClient.of(chancery.folder().path()), terminal.toString());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** What somebody sees; the question is without its outer braces. */
    JsonNode sees(String signIn, String question) throws IOException, InterruptedException {
        Answer answer = this.api.ask(signIn, "{ " + question + " }", Map.of());
        assertThat(answer.code()).as(question + ": " + answer.message()).isNull();
        return answer.data();
    }

    /** The rows of the only list that somebody asks for. */
    Stream<JsonNode> rows(String signIn, String question) throws IOException, InterruptedException {
        return sees(signIn, question).valueStream()
            .flatMap((list) -> list.path("edges").valueStream())
            .map((edge) -> edge.path("node"));
    }

    @Override
    public void close() throws IOException {
        Path folder = this.chancery.folder().path();
        this.api.close();
        this.chancery.close();
        DataFolder.delete(folder);
    }

    /** Gives it to the tests, and stops it when the last of them is over. */
    static final class Provider implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == LoadedDemo.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(LoadedDemo.class, (type) -> load(), LoadedDemo.class);
        }

    }

}
