package org.chancery.standalone.story;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.chancery.standalone.Chancery;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoStory;
import org.chancery.standalone.demo.DemoTelling;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One Chancery for all test classes that ask for it: a start costs more than most of
 * them. So each works under ids of its own, and with what it has made itself. Classes
 * that are {@link Distributed} have one of their own each, whose sides are apart.
 */
public final class WholeChancery implements AutoCloseable {

    private final Premises premises;

    private final Map<URI, Api> apis = new ConcurrentHashMap<>();

    private final Shelf shelf;

    private WholeChancery(Premises premises) {
        this.premises = premises;
        this.shelf = new Shelf(premises.uris().getFirst(), premises.tokens());
        fillOffices();
    }

    /** The directory of the demo region, so that everybody has a position. */
    private void fillOffices() {
        Api api = api(this.premises.uris().getFirst());
        DemoTelling telling = new DemoTelling(api, () -> {
        });
        List<String> refused = telling.tell(DemoStory.directory(LocalDate.now(Someone.ZONE)), () -> {
        });
        assertThat(refused).isEmpty();
    }

    /** The one process; there is none where the sides are apart. */
    public Chancery chancery() {
        return ((OneProcess) this.premises).chancery();
    }

    public <T> T part(Class<T> type) {
        return this.premises.part(type);
    }

    /** Its edges. */
    public List<URI> uris() {
        return this.premises.uris();
    }

    /** What its people sign in with. */
    public Api.Tokens tokens() {
        return this.premises.tokens();
    }

    /** What all of its processes tell the monitoring. */
    public String metrics() throws IOException, InterruptedException {
        return this.premises.metrics();
    }

    public Shelf shelf() {
        return this.shelf;
    }

    /** Where there are several edges, everybody has one that he always works with. */
    public Someone someone(String signIn) {
        URI uri = this.premises.uris().get(Math.floorMod(signIn.hashCode(), this.premises.uris().size()));
        return new Someone(signIn, api(uri));
    }

    private Api api(URI uri) {
        return this.apis.computeIfAbsent(uri, (key) -> new Api(key, this.premises.tokens()));
    }

    @Override
    public void close() throws IOException {
        this.shelf.close();
        this.apis.values().forEach(Api::close);
        this.premises.close();
    }

    /** Hands it to test classes, and closes it after the last of them. */
    public static final class Provided implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == WholeChancery.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            boolean apart = context.getRequiredTestClass().isAnnotationPresent(Distributed.class);
            return (apart ? ofTheClass(context) : context.getRoot()).getStore(Namespace.create(WholeChancery.class))
                .computeIfAbsent(WholeChancery.class,
                        (key) -> new WholeChancery(apart ? new SeveralProcesses() : new OneProcess()),
                        WholeChancery.class);
        }

        private static ExtensionContext ofTheClass(ExtensionContext context) {
            ExtensionContext ofTheClass = context;
            while (ofTheClass.getTestMethod().isPresent()) {
                ofTheClass = ofTheClass.getParent().orElseThrow();
            }
            return ofTheClass;
        }

    }

}
