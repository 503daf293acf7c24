package org.chancery.query.file;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;
import org.chancery.kernel.FileReference;
import org.chancery.query.projection.View;
import org.chancery.query.view.ViewReader;
import org.chancery.query.view.Viewer;

/**
 * Finds files in the documents of a view.
 *
 * @param view the view whose documents refer to files
 * @param digestField the field with the digests of its files, which an index is on
 * @param files the files to which a document refers
 * @param shown the filter that lets through what a viewer may see
 * @param views where the view is read
 */
public record ViewFiles<D>(View<D> view, String digestField, Function<D, Stream<FileReference>> files,
        Function<Viewer, Bson> shown, ViewReader views) implements FileSource {

    /** For a view whose documents are shown to their readers. */
    public ViewFiles(View<D> view, String digestField, Function<D, Stream<FileReference>> files, ViewReader views) {
        this(view, digestField, files, Viewer::mayRead, views);
    }

    @Override
    public Optional<FileReference> find(String sha256, Viewer viewer) {
        D document = this.views.collection(this.view)
            .find(Filters.and(Filters.eq(this.digestField, sha256), this.shown.apply(viewer)))
            .sort(Sorts.ascending("_id"))
            .first();
        return Optional.ofNullable(document)
            .flatMap((found) -> this.files.apply(found).filter((file) -> file.sha256().equals(sha256)).findFirst());
    }

}
