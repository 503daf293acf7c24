package org.chancery.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Which edition of each view is read: one document for each view. Whoever changes it
 * names the state that he saw; when that is no longer so, nothing is changed.
 */
public final class ViewPointers {

    private final MongoCollection<BsonDocument> pointers;

    public ViewPointers(MongoDatabase database) {
        this.pointers = database.getCollection("viewPointers", BsonDocument.class);
    }

    /** The collection in which this program reads the view now. */
    public String collection(View<?> view) {
        return of(view.name()).map((pointer) -> pointer.readableBy(view)).orElse(view.collection());
    }

    /** The same of all these views. */
    public Map<String, String> collections(Collection<? extends View<?>> views) {
        Map<String, Pointer> all = all();
        Map<String, String> collections = new HashMap<>();
        views.forEach((view) -> collections.put(view.name(),
                all.containsKey(view.name()) ? all.get(view.name()).readableBy(view) : view.collection()));
        return collections;
    }

    Optional<Pointer> of(String view) {
        return Optional.ofNullable(this.pointers.find(Filters.eq(Write.ID, view)).first()).map(Pointer::from);
    }

    Map<String, Pointer> all() {
        Map<String, Pointer> all = new HashMap<>();
        this.pointers.find()
            .sort(Sorts.ascending(Write.ID))
            .map(Pointer::from)
            .forEach((one) -> all.put(one.view(), one));
        return all;
    }

    /** The first of a view; another node may have been faster. */
    void establish(Pointer pointer) {
        Once.insert(this.pointers, pointer.toDocument());
    }

    /**
     * Change a pointer.
     * @return whether it was still as it had been seen, or is as it was to become: sent
     * twice, because the first answer was lost, a change finds that it is done
     */
    boolean change(Pointer seen, Pointer then) {
        BsonDocument before = seen.toDocument();
        Bson unchanged = Filters.and(Filters.eq(Write.ID, seen.view()),
                Filters.eq(Pointer.SERVING, before.get(Pointer.SERVING)),
                Filters.eq(Pointer.BUILDING, before.get(Pointer.BUILDING)),
                Filters.eq(Pointer.GENERATIONS, before.get(Pointer.GENERATIONS)));
        BsonDocument set = then.toDocument();
        set.remove(Write.ID);
        return this.pointers.updateOne(unchanged, new BsonDocument("$set", set)).getMatchedCount() > 0
                || of(then.view()).filter(then::equals).isPresent();
    }

}
