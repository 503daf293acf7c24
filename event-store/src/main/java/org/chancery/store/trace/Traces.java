package org.chancery.store.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import org.jspecify.annotations.Nullable;

/**
 * Spans that belong together across messages: the metadata of a command or an event says,
 * in the form of W3C, which span it came from. Without an {@link OpenTelemetry} that
 * keeps them nothing is begun, and nothing is put into metadata.
 */
public final class Traces {

    /** The key in metadata, and the name of the header of a request. */
    public static final String PARENT = "traceparent";

    private static final W3CTraceContextPropagator FORM = W3CTraceContextPropagator.getInstance();

    private static final Traces NONE = new Traces(OpenTelemetry.noop().getTracer("none"), false);

    private final Tracer tracer;

    private final boolean kept;

    private Traces(Tracer tracer, boolean kept) {
        this.tracer = tracer;
        this.kept = kept;
    }

    /** Kept by this; by nobody where there is none. */
    public static Traces keptBy(@Nullable OpenTelemetry keeper) {
        return (keeper != null) ? new Traces(keeper.getTracer("org.chancery"), true) : NONE;
    }

    public static Traces none() {
        return NONE;
    }

    /** Whether it makes any sense to begin a span. */
    public boolean areKept() {
        return this.kept;
    }

    /** A span, yet to be started, under the one that this metadata names, if it does. */
    public SpanBuilder span(String name, Map<String, ?> metadata) {
        return this.tracer.spanBuilder(name).setParent(FORM.extract(Context.root(), metadata, Metadata.GETTER));
    }

    /** What names this span in the metadata of what comes of it. */
    public static Map<String, String> naming(Span span) {
        Map<String, String> metadata = new HashMap<>();
        FORM.inject(Context.root().with(span), metadata, Map::put);
        return Map.copyOf(metadata);
    }

    private enum Metadata implements TextMapGetter<Map<String, ?>> {

        GETTER;

        @Override
        public Iterable<String> keys(Map<String, ?> metadata) {
            return metadata.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, ?> metadata, String key) {
            return Objects.requireNonNull(metadata).get(key) instanceof String text ? text : null;
        }

    }

}
