package org.chancery.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpServer;
import org.axonframework.updates.LoggingUpdateCheckerReporter;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.UpdateCheckerHttpClient;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.chancery.standalone.host.Listening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** Axon asks its maker for updates; Chancery has that off before it makes anything. */
class CallsNobodyTests {

    private static final String OFF = "axoniq.update-checker.disabled";

    private static final String MAKER = "axoniq.usage.url";

    private static final String HOME = "user.home";

    private final String home = System.getProperty(HOME);

    private final CountDownLatch called = new CountDownLatch(1);

    private HttpServer maker;

    @TempDir
    private Path folder;

    @BeforeEach
    void standInForTheMaker() throws IOException {
        this.maker = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.maker.createContext("/", (call) -> {
            this.called.countDown();
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        this.maker.start();
        System.setProperty(MAKER, "http://127.0.0.1:" + this.maker.getAddress().getPort() + "/");
        System.setProperty(HOME, this.folder.toString());
        System.clearProperty(OFF);
    }

    @AfterEach
    void restore() {
        System.setProperty(OFF, "true");
        System.setProperty(HOME, this.home);
        System.clearProperty(MAKER);
        System.clearProperty("spring.main.web-application-type");
        this.maker.stop(0);
    }

    @Test
    void bitesOnStockAxon() throws InterruptedException {
        assertThat(callsWithin(20)).isTrue();
    }

    /**
     * The start is stopped where Spring has read its settings and made no object yet.
     */
    @Test
    void isOutOfReachHere() throws InterruptedException {
        System.setProperty("spring.main.web-application-type", "none such");
        assertThatException()
            .isThrownBy(() -> Chancery.start(this.folder.resolve("data"), false, Listening.onLoopback(0)))
            .withStackTraceContaining("none such");

        assertThat(System.getProperty(OFF)).isEqualTo("true");
        assertThat(callsWithin(5)).isFalse();
    }

    private boolean callsWithin(int seconds) throws InterruptedException {
        UsagePropertyProvider settings = UsagePropertyProvider.create();
        UpdateChecker checker = new UpdateChecker(new UpdateCheckerHttpClient(settings),
                new LoggingUpdateCheckerReporter(), settings);
        checker.start();
        try {
            return this.called.await(seconds, TimeUnit.SECONDS);
        }
        finally {
            checker.stop();
        }
    }

}
