package org.chancery.standalone;

import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.host.Listening;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.chancery.query.projection.ProjectionEngine;
import org.chancery.standalone.operations.OperatorSecret;
import org.chancery.standalone.operations.ViewState;
import org.chancery.store.Obstacle;
import org.slf4j.LoggerFactory;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A running Chancery: both sides and their engines in this process. Closing it stops the
 * edge first and the databases last.
 */
public final class Chancery implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private final DataFolder folder;

    private final RunningChancery self;

    private Chancery(ConfigurableApplicationContext context, DataFolder folder) {
        this.context = context;
        this.folder = folder;
        this.self = RunningChancery.announce(folder, context.getBean(OperatorSecret.class), port(context));
    }

    /**
     * Start on this data folder and on the embedded engines, even where the environment
     * names others: what is only tried out never meets the operator's databases.
     * @throws CannotProceed when something outside stands in the way
     */
    static Chancery startEmbedded(Path data, Listening listening) {
        return start(data, false, listening, "--chancery.postgres.url=", "--chancery.mongodb.uri=");
    }

    /**
     * Start on this data folder, making it where it does not exist.
     * @param fresh whether to delete first what earlier starts created there
     * @param overriding settings that come before those of the environment, each as
     * {@code --name=value}
     * @throws CannotProceed when something outside stands in the way
     */
    public static Chancery start(Path data, boolean fresh, Listening listening, String... overriding) {
        listening.refuseTaken();
        DataFolder folder = DataFolder.open(data, fresh);
        try {
            return new Chancery(application(folder, listening).run(overriding), folder);
        }
        catch (RuntimeException ex) {
            LoggerFactory.getLogger(Chancery.class).warn("Chancery did not start", ex);
            folder.close();
            throw clear(ex, listening);
        }
    }

    public RunningChancery self() {
        return this.self;
    }

    public DataFolder folder() {
        return this.folder;
    }

    /** How far each view is. */
    public List<ViewState> views() {
        return ViewState.of(part(ProjectionEngine.class));
    }

    /** For what runs inside the process: a part of the house by its type. */
    public <T> T part(Class<T> type) {
        return this.context.getBean(type);
    }

    @Override
    public void close() {
        this.self.forget();
        this.context.close();
        this.folder.close();
    }

    private static SpringApplicationBuilder application(DataFolder folder, Listening listening) {
        // Axon asks its maker for updates unless told otherwise; Chancery calls nobody.
        System.setProperty("axoniq.update-checker.disabled", "true");
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.config.name", "standalone");
        settings.put("chancery.node", folder.id());
        settings.put("chancery.data", folder.path().toString());
        settings.put("logging.file.name", folder.log().toString());
        settings.put("server.address", listening.address().getHostAddress());
        settings.put("server.port", listening.port());
        return new SpringApplicationBuilder(StandaloneApplication.class).bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .properties(settings)
            .initializers((context) -> context.getBeanFactory().registerSingleton("dataFolder", folder));
    }

    private static int port(ConfigurableApplicationContext context) {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
    }

    private static RuntimeException clear(RuntimeException thrown, Listening listening) {
        return Stream.<Throwable>iterate(thrown, (cause) -> cause != null, Throwable::getCause)
            .<RuntimeException>mapMulti((cause, clear) -> {
                if (cause instanceof CannotProceed known) {
                    clear.accept(known);
                }
                else if (cause instanceof Obstacle obstacle) {
                    clear.accept(CannotProceed.because(obstacle));
                }
                else if (cause instanceof PortInUseException taken) {
                    clear.accept(listening.taken(taken));
                }
            })
            .findFirst()
            .orElse(thrown);
    }

}
