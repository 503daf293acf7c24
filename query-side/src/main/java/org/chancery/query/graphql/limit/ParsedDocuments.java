package org.chancery.query.graphql.limit;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.EdgeRefusal;
import org.chancery.query.graphql.error.RefusedError;

/**
 * Keeps the documents that were asked last, parsed and validated: clients ask the same
 * few with other variables. Bounded by their length in all.
 */
final class ParsedDocuments implements PreparsedDocumentProvider {

    private static final int CHARACTERS = 4_000_000;

    private final Cache<String, PreparsedDocumentEntry> parsed = Caffeine.newBuilder()
        .maximumWeight(CHARACTERS)
        .weigher((String document, PreparsedDocumentEntry entry) -> document.length())
        .build();

    private final int length;

    ParsedDocuments(int length) {
        this.length = length;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        String document = input.getQuery();
        if (document.length() > this.length) {
            Refused refused = Refused.because(EdgeRefusal.QUERY_TOO_LARGE).with("query", Map.of("most", this.length));
            return CompletableFuture.completedFuture(new PreparsedDocumentEntry(new RefusedError(refused)));
        }
        return CompletableFuture.completedFuture(this.parsed.get(document, (unknown) -> parseAndValidate.apply(input)));
    }

}
