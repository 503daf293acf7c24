package org.chancery.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.mongodb.client.MongoDatabase;

/**
 * What it takes to build an edition of any view that this program knows.
 *
 * @param projectors by the collection of the first edition of their version
 */
record Making(Map<String, Projector<?>> projectors, MongoDatabase database, Batches batches, ViewTokens tokens,
        List<ProjectionListener> listeners, History history) {

    static Map<String, Projector<?>> byVersion(List<Projector<?>> projectors) {
        Map<String, Projector<?>> byVersion = new LinkedHashMap<>();
        for (Projector<?> projector : projectors) {
            if (byVersion.put(projector.view().collection(), projector) != null) {
                throw new IllegalStateException("Two projectors write the view " + projector.view());
            }
        }
        return byVersion;
    }

    Projection<?> of(Edition<?> edition) {
        return of(Objects.requireNonNull(this.projectors.get(edition.view().collection())), edition.generation());
    }

    private <D> Projection<D> of(Projector<D> projector, int generation) {
        return new Projection<>(projector, new Edition<>(projector.view(), generation), this.database, this.batches,
                this.tokens, this.listeners, this.history);
    }

}
