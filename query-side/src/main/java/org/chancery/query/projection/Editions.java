package org.chancery.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.mongodb.client.MongoDatabase;
import org.bson.BsonDocument;
import org.chancery.kernel.Refused;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.projection.EditionState.Use;
import org.chancery.query.projection.ViewTokens.Token;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The editions of all views: which there are, which one is read, and what an operator may
 * do about it. Nothing is kept in memory, so any node may be asked.
 */
public final class Editions {

    private static final Logger logger = LoggerFactory.getLogger(Editions.class);

    private final MongoDatabase database;

    private final ViewTokens tokens;

    private final ViewPointers pointers;

    private final List<View<?>> views;

    public Editions(MongoDatabase database, ViewTokens tokens, List<? extends View<?>> views) {
        this.database = database;
        this.tokens = tokens;
        this.pointers = new ViewPointers(database);
        this.views = List.copyOf(views);
    }

    /** How long a claim holds without a sign of life. */
    Duration lease() {
        return this.tokens.lease();
    }

    /** All that there are, by view and age. */
    public List<EditionState> all() {
        Map<String, Pointer> known = this.pointers.all();
        return this.tokens.all()
            .stream()
            .sorted(Comparator.comparing(Token::view).thenComparing(Token::place))
            .map((token) -> state(token, known.get(token.view())))
            .toList();
    }

    /** The collection of the view or edition of that name. */
    public String collection(String name) {
        return view(name).map(this.pointers::collection)
            .or(() -> this.tokens.of(name).map(Token::collection))
            .orElseThrow(() -> unknown(name));
    }

    /**
     * Build a view anew, beside what is read. When the new edition has caught up, it is
     * what is read; the old one stays, and is kept in step, until it is dropped. What was
     * discarded stays so.
     * @return the collection of the new edition
     */
    public String rebuild(String name) {
        View<?> view = view(name).orElseThrow(() -> unknown(name));
        Pointer seen = this.pointers.of(name).orElseThrow(() -> unknown(name));
        Edition<?> edition = new Edition<>(view, seen.generations() + 1);
        if (seen.building() != null) {
            throw Refused.because(ViewRefusal.REBUILD_UNDER_WAY).with("view", name);
        }
        register(edition, seen.collection());
        change(seen, seen.building(edition.place(), edition.generation()));
        return edition.collection();
    }

    /**
     * Read what was read before again. Done once more, it goes forth again.
     * @return its collection
     */
    public String rollBack(String name) {
        Pointer seen = this.pointers.of(name).orElseThrow(() -> unknown(name));
        Place previous = seen.previous();
        if (previous == null) {
            throw Refused.because(ViewRefusal.NOTHING_TO_ROLL_BACK).with("view", name);
        }
        change(seen, seen.backTo(previous, now()));
        logger.info("View {}: {} is read again", name, previous.collection(name));
        return previous.collection(name);
    }

    /**
     * Throw an edition away that is not read. When the pointer has just moved, nodes that
     * have not yet seen that read what it left, or what it left before; so for as long as
     * two leases last nothing is thrown away but what is still being built.
     */
    public void drop(String collection) {
        Token token = this.tokens.of(collection).orElseThrow(() -> unknown(collection));
        Pointer seen = this.pointers.of(token.view()).orElseThrow(() -> unknown(collection));
        if (token.place().equals(seen.serving())) {
            throw Refused.because(ViewRefusal.VIEW_SERVES).with("view", collection);
        }
        if (!token.place().equals(seen.building()) && mayStillBeRead(seen)) {
            throw Refused.because(ViewRefusal.VIEW_STILL_READ).with("view", collection);
        }
        change(seen, seen.without(token.place()));
        // Whoever builds it finds the token gone, and clears away what he wrote since.
        this.tokens.remove(collection);
        ViewStore.drop(this.database, collection);
        logger.info("View {}: {} was dropped", token.view(), collection);
    }

    /**
     * Have a pointer for each view, and an edition of its version. A view of a version
     * that is new is built beside the old one, if there is an old one.
     */
    void establish() {
        Map<String, Pointer> known = this.pointers.all();
        List<Token> there = this.tokens.all();
        for (View<?> view : latest()) {
            List<Place> places = there.stream()
                .filter((token) -> token.view().equals(view.name()))
                .map(Token::place)
                .sorted()
                .toList();
            Pointer pointer = known.get(view.name());
            if (places.stream().noneMatch((place) -> place.version() == view.version())) {
                register(Edition.first(view), (pointer != null) ? pointer.collection() : null);
            }
            if (pointer == null) {
                this.pointers.establish(first(view, places));
            }
            else {
                startBuilding(view, pointer);
            }
        }
    }

    /** Those that this program can build. */
    List<Edition<?>> mine() {
        List<Token> there = this.tokens.all();
        List<Edition<?>> mine = new ArrayList<>();
        for (View<?> view : this.views) {
            there.stream()
                .filter((token) -> token.view().equals(view.name()) && token.place().version() == view.version())
                .forEach((token) -> mine.add(new Edition<>(view, token.place().generation())));
        }
        return mine;
    }

    /** Those pointers of which another edition is being built. */
    List<Pointer> underWay() {
        return this.pointers.all().values().stream().filter((pointer) -> pointer.building() != null).toList();
    }

    /**
     * Let the edition that was built be what is read.
     * @return whether it is
     */
    boolean move(Pointer seen) {
        Place built = seen.building();
        return built != null && this.pointers.change(seen, seen.movedTo(built, now()));
    }

    /**
     * Clear away what is left of an edition that was dropped.
     * @return whether it was
     */
    boolean clearAway(Edition<?> edition) {
        if (this.tokens.of(edition.collection()).isPresent()) {
            return false;
        }
        ViewStore.drop(this.database, edition.collection());
        return true;
    }

    /** How two editions differ in what they show. */
    Comparison compare(Pointer pointer, Place other) {
        return new Comparison(this.database.getCollection(pointer.collection(), BsonDocument.class),
                this.database.getCollection(other.collection(pointer.view()), BsonDocument.class));
    }

    private void startBuilding(View<?> view, Pointer seen) {
        Place newest = Edition.first(view).place();
        if (seen.serving().version() < view.version() && seen.building() == null && !seen.left().contains(newest)) {
            this.pointers.change(seen, seen.building(newest, seen.generations()));
        }
    }

    /** From before there were pointers, or from the very beginning. */
    private static Pointer first(View<?> view, List<Place> places) {
        Place own = Edition.first(view).place();
        Place serving = places.stream()
            .filter((place) -> place.version() == view.version())
            .findFirst()
            .or(() -> places.stream().filter((place) -> place.version() < view.version()).reduce((a, b) -> b))
            .orElse(own);
        return new Pointer(view.name(), serving, null, (serving.version() < view.version()) ? own : null, Set.of(),
                Edition.FIRST, Instant.EPOCH);
    }

    /** Of the same version, what was discarded stays so. */
    private void register(Edition<?> edition, @Nullable String before) {
        Set<Long> discarded = Set.of();
        if (before != null && Edition.versionIn(before).equals(Edition.versionIn(edition.collection()))) {
            discarded = this.tokens.parked(before).discarded();
            ViewStore store = new ViewStore(edition, this.database);
            store.prepare();
            store.letters().put(MongoAccess.DIRECT, ViewStore.letters(this.database, before).discarded(discarded));
        }
        this.tokens.register(edition, discarded);
    }

    private void change(Pointer seen, Pointer then) {
        if (!this.pointers.change(seen, then)) {
            throw Refused.because(ViewRefusal.REBUILD_UNDER_WAY).with("view", seen.view());
        }
    }

    /** A program may have projectors of several versions of a view. */
    private Collection<View<?>> latest() {
        Map<String, View<?>> latest = new LinkedHashMap<>();
        this.views.forEach((view) -> latest.merge(view.name(), view,
                (one, other) -> (one.version() > other.version()) ? one : other));
        return latest.values();
    }

    private Optional<View<?>> view(String name) {
        return latest().stream().filter((view) -> view.name().equals(name)).findFirst();
    }

    /**
     * Nodes see within half a lease that the pointer has moved, and follow within one.
     */
    private boolean mayStillBeRead(Pointer seen) {
        return now().isBefore(seen.movedAt().plus(this.tokens.lease().multipliedBy(2)));
    }

    private Instant now() {
        return this.tokens.clock().instant();
    }

    private static EditionState state(Token token, @Nullable Pointer pointer) {
        return new EditionState(token.view(), token.collection(), token.reached().position() + 1,
                token.parked().streams().size(), use(token.place(), pointer));
    }

    private static Use use(Place place, @Nullable Pointer pointer) {
        if (pointer == null) {
            return Use.SPARE;
        }
        if (place.equals(pointer.serving())) {
            return Use.SERVING;
        }
        if (place.equals(pointer.building())) {
            return Use.BUILDING;
        }
        return place.equals(pointer.previous()) ? Use.PREVIOUS : Use.SPARE;
    }

    private static Refused unknown(String name) {
        return Refused.because(ViewRefusal.VIEW_UNKNOWN).with("view", name);
    }

}
