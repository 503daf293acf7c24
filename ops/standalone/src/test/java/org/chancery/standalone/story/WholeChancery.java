package org.chancery.standalone.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

import org.chancery.standalone.Chancery;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.host.Listening;
import org.chancery.standalone.identity.DemoTokens;
import org.chancery.standalone.operations.ViewState;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.util.FileSystemUtils;

/**
 * One Chancery for all test classes that ask for it: a start costs more than most of
 * them. So each works under ids of its own, and with what it has made itself.
 */
public final class WholeChancery implements AutoCloseable {

    private final Path data;

    private final Chancery chancery;

    private final Api api;

    private final Shelf shelf;

    private WholeChancery() {
        try {
            this.data = Files.createTempDirectory("chancery-tests");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.chancery = Chancery.start(this.data, false, Listening.onLoopback(0));
        awaitViews();
        this.api = new Api(this.chancery.self().uri(), part(DemoTokens.class));
        this.shelf = new Shelf(this.chancery.self().uri(), part(DemoTokens.class));
    }

    public Chancery chancery() {
        return this.chancery;
    }

    public <T> T part(Class<T> type) {
        return this.chancery.part(type);
    }

    public Shelf shelf() {
        return this.shelf;
    }

    public Someone someone(String signIn) {
        return new Someone(signIn, this.api);
    }

    /**
     * So that what one does shows at once, also where a server takes a while to make an
     * index.
     */
    private void awaitViews() {
        while (this.chancery.views().stream().anyMatch(ViewState::isUnderWay)) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() throws IOException {
        this.shelf.close();
        this.api.close();
        this.chancery.close();
        FileSystemUtils.deleteRecursively(this.data);
    }

    /** Hands it to test classes, and closes it after the last of them. */
    public static final class Provided implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == WholeChancery.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                .getStore(Namespace.create(WholeChancery.class))
                .computeIfAbsent(WholeChancery.class, (key) -> new WholeChancery(), WholeChancery.class);
        }

    }

}
