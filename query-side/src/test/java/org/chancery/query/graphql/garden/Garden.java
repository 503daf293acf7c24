package org.chancery.query.graphql.garden;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.FileReference;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.garden.PlantTree.TreeId;
import org.chancery.query.projection.View;
import org.chancery.query.view.Positions;
import org.chancery.query.view.ViewChanges;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** The garden's command side and its view, as far as the edge can see them. */
public final class Garden implements NodeSource<Garden.TreeDocument>, Positions, ViewChanges {

    public static final View<TreeDocument> TREES = View.of("trees", 1, TreeDocument.class);

    /** What the command side got, in order. */
    public final List<CommandMessage<?>> given = new CopyOnWriteArrayList<>();

    /** Thrown at the next command or question. */
    public volatile @Nullable RuntimeException failure;

    /** Whether the view follows at once, or stays where it is. */
    public volatile boolean live = true;

    private final Map<String, TreeDocument> trees = new ConcurrentHashMap<>();

    /** The files that belong to trees, which gardeners may see. */
    public final Set<FileReference> plans = ConcurrentHashMap.newKeySet();

    private final EventStore events = EmbeddedEventStore.builder()
        .storageEngine(new InMemoryEventStorageEngine())
        .build();

    private final Sinks.Many<Change> notices = Sinks.many().multicast().directBestEffort();

    private volatile long shown = -1;

    public CommandBus commandBus() {
        CommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(PlantTree.class.getName(), this::handle);
        bus.subscribe(FellTree.class.getName(), this::handle);
        return bus;
    }

    public EventStore eventStore() {
        return this.events;
    }

    /** Let the view show everything from now on. */
    public void catchUp() {
        this.live = true;
        this.shown = this.events.createHeadToken().position().orElse(-1);
    }

    public CommandStamp lastStamp() {
        return CommandStamp.from(this.given.getLast().getMetaData());
    }

    public <C> C lastCommand(Class<C> type) {
        return type.cast(this.given.getLast().getPayload());
    }

    private @Nullable Object handle(CommandMessage<?> message) {
        fail();
        this.given.add(message);
        this.events.publish(new GenericEventMessage<>("something happened"));
        if (message.getPayload() instanceof PlantTree plant && this.live) {
            TreeId id = plant.treeId();
            this.trees.put(id.value(),
                    new TreeDocument(id.value(), 0, plant.name(), plant.plantedOn(), plant.wateredAt()));
            this.notices.tryEmitNext(new Change(TREES, id.value(), this.shown + 1));
        }
        if (this.live) {
            this.shown++;
        }
        return null;
    }

    private void fail() {
        RuntimeException due = this.failure;
        if (due != null) {
            this.failure = null;
            throw due;
        }
    }

    /** Somebody fells a tree while others look at it. */
    public void remove(String id) {
        this.trees.remove(id);
        this.notices.tryEmitNext(new Change(TREES, id, this.shown));
    }

    /** The next look at a tree fails. */
    public void breakOff(RuntimeException failure) {
        this.failure = failure;
        this.trees.keySet().forEach((id) -> this.notices.tryEmitNext(new Change(TREES, id, this.shown)));
    }

    /** What the gardener calls the file with this digest; others see none. */
    public Optional<FileReference> plan(String sha256, Viewer viewer) {
        return this.plans.stream()
            .filter((file) -> file.sha256().equals(sha256) && viewer.actor().position().equals(People.GARDENER))
            .findFirst();
    }

    public int watchers() {
        return this.notices.currentSubscriberCount();
    }

    @Override
    public Flux<Change> of(Collection<? extends View<?>> views) {
        return this.notices.asFlux().publishOn(Schedulers.boundedElastic());
    }

    @Override
    public String typeName() {
        return "Tree";
    }

    @Override
    public View<TreeDocument> view() {
        return TREES;
    }

    @Override
    public Map<String, TreeDocument> find(Collection<String> ids, Viewer viewer) {
        fail();
        Map<String, TreeDocument> found = new HashMap<>(this.trees);
        found.keySet().retainAll(ids);
        return found;
    }

    public List<TreeDocument> all() {
        return new ArrayList<>(this.trees.values());
    }

    @Override
    public boolean await(Collection<? extends View<?>> views, long position, Duration atMost) {
        return this.shown >= position;
    }

    @Override
    public long of(View<?> view) {
        return this.shown;
    }

    public record TreeDocument(String id, long version, String name, LocalDate plantedOn, @Nullable Instant wateredAt) {

        public List<TreeDocument> neighbours() {
            return List.of();
        }

    }

}
