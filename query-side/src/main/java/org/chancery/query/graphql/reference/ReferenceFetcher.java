package org.chancery.query.graphql.reference;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.PropertyDataFetcher;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a field of a type: as it stands in the document, or, where the document holds an
 * id and the schema promises an object, the object.
 */
final class ReferenceFetcher implements DataFetcher<Object> {

    /** The name of the data loader that follows references. */
    static final String LOADER = "references";

    private final Map<String, String> typesByField;

    ReferenceFetcher(Map<String, String> typesByField) {
        this.typesByField = Map.copyOf(typesByField);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        String field = environment.getField().getName();
        Object value = PropertyDataFetcher.fetching(field).get(environment);
        String type = this.typesByField.get(field);
        if (type == null) {
            return value;
        }
        return switch (value) {
            case String id -> loader(environment).load(new Reference(type, id));
            case List<?> ids when ids.stream().allMatch(String.class::isInstance) ->
                loader(environment).loadMany(ids.stream().map((id) -> new Reference(type, (String) id)).toList());
            case null, default -> value;
        };
    }

    private static DataLoader<Reference, Object> loader(DataFetchingEnvironment environment) {
        DataLoader<Reference, Object> loader = environment.getDataLoader(LOADER);
        if (loader == null) {
            throw new IllegalStateException("No data loader '" + LOADER + "' is registered");
        }
        return loader;
    }

}
