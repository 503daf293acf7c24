package org.chancery.faults.inspect;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

import org.chancery.query.mongo.memory.ViewBackend;
import org.chancery.query.projection.ProjectionConfiguration;
import org.chancery.query.projection.ProjectionEngine;
import org.chancery.query.projection.ProjectionStatus;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.ViewDigest;
import org.chancery.query.projection.ViewDigests;
import org.chancery.query.view.CursorKey;
import org.chancery.query.view.ViewConfiguration;

/**
 * Builds every view once more, from the first event on, in a memory of its own and in one
 * go: what the views would be if nothing had ever gone wrong.
 */
final class FreshReplay {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private FreshReplay() {
    }

    /** The digests of all views. */
    static List<ViewDigest> of(History history) throws InterruptedException {
        MongoServer server = new MongoServer(new ViewBackend());
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return replayed(history, server.getConnectionString());
        }
        finally {
            server.shutdownNow();
        }
    }

    private static List<ViewDigest> replayed(History history, String mongo) throws InterruptedException {
        try (AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext()) {
            parts.registerBean(EventStore.class, history::store);
            parts.registerBean(MongoClient.class, () -> MongoClients.create(mongo));
            parts.registerBean(SimpleMeterRegistry.class, SimpleMeterRegistry::new);
            parts.registerBean(Clock.class, Clock::systemUTC);
            parts.registerBean(CursorKey.class, () -> new CursorKey(new byte[32]));
            parts.register(ProjectionConfiguration.class, ViewConfiguration.class);
            ClassPathBeanDefinitionScanner projectors = new ClassPathBeanDefinitionScanner(parts, false);
            projectors.addIncludeFilter(new AssignableTypeFilter(Projector.class));
            projectors.scan("org.chancery");
            parts.refresh();
            awaitHead(parts.getBean(ProjectionEngine.class));
            return parts.getBean(ViewDigests.class).all();
        }
    }

    private static void awaitHead(ProjectionEngine engine) throws InterruptedException {
        long late = System.nanoTime() + PATIENCE.toNanos();
        while (!engine.status().stream().allMatch(FreshReplay::isThere)) {
            if (System.nanoTime() > late) {
                throw new IllegalStateException("The replay does not get on: " + engine.status());
            }
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
    }

    private static boolean isThere(ProjectionStatus view) {
        return view.state() == ProjectionStatus.State.LIVE && view.applied() >= view.head();
    }

}
