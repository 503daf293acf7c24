package org.chancery.query.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import org.chancery.query.projection.Edition;
import org.chancery.query.projection.View;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a list that a viewer may see, page by page.
 *
 * <p>
 * A page begins after the last row of the page before, found by that row's sorting value
 * and id. So it costs the same however far down it lies, and a row that is added or
 * removed meanwhile neither repeats nor hides another. A page is read in one edition of
 * its view; the next may be read in another of the same version.
 */
public final class Pages {

    private static final int COUNTED = 10_000;

    private static final String ID = "_id";

    private final ViewReader views;

    private final CursorKey key;

    public Pages(ViewReader views, CursorKey key) {
        this.views = views;
        this.key = key;
    }

    /**
     * The page of those documents which the filter lets through and the viewer may read.
     * @param filter what else the rows must satisfy; {@code Filters.empty()} for nothing
     */
    public <D> Page<D> find(View<D> view, Viewer viewer, Bson filter, Sorting sorting, PageRequest request) {
        MongoCollection<D> collection = this.views.collection(view);
        String version = Edition.versionIn(collection.getNamespace().getCollectionName());
        Cursor after = (request.after() != null) ? Cursor.parse(request.after(), version, sorting, this.key) : null;
        Bson visible = Filters.and(viewer.mayRead(), filter);
        List<BsonDocument> found = rows(collection, visible, sorting, after, request.first() + 1);
        boolean more = found.size() > request.first();
        Codec<D> codec = collection.getCodecRegistry().get(view.documentType());
        List<Page.Row<D>> rows = (more ? found.subList(0, request.first()) : found).stream()
            .map((row) -> new Page.Row<>(decode(row, codec), Cursor.of(row, version, sorting).sign(this.key)))
            .toList();
        return new Page<>(rows, more, after != null, new Counted(() -> count(collection, visible)));
    }

    private static List<BsonDocument> rows(MongoCollection<?> collection, Bson visible, Sorting sorting,
            @Nullable Cursor after, int most) {
        return collection.withDocumentClass(BsonDocument.class)
            .find((after != null) ? Filters.and(visible, after.isBefore(sorting)) : visible)
            .sort(sorting.descending() ? Sorts.descending(sorting.field(), ID) : Sorts.ascending(sorting.field(), ID))
            .limit(most)
            .into(new ArrayList<>());
    }

    private static <D> D decode(BsonDocument row, Codec<D> codec) {
        return codec.decode(new BsonDocumentReader(row), DecoderContext.builder().build());
    }

    private static Page.Count count(MongoCollection<?> collection, Bson visible) {
        long count = collection.countDocuments(visible, new CountOptions().limit(COUNTED + 1));
        return new Page.Count((int) Math.min(count, COUNTED), count > COUNTED);
    }

    /** Counts at most once, and only when asked: most who read a list do not ask. */
    private static final class Counted implements Supplier<Page.Count> {

        private final Supplier<Page.Count> counting;

        private Page.@Nullable Count count;

        private Counted(Supplier<Page.Count> counting) {
            this.counting = counting;
        }

        @Override
        public synchronized Page.Count get() {
            if (this.count == null) {
                this.count = this.counting.get();
            }
            return this.count;
        }

    }

}
