package org.chancery.query.trace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.opentelemetry.api.trace.SpanKind;
import org.chancery.query.projection.Edition;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.ProjectionListener;
import org.chancery.store.trace.Traces;

/**
 * A span for each view that takes an event in, under that of the command which recorded
 * it. What a view that is built anew makes of old events belongs to nobody's operation.
 */
final class ViewTrace implements ProjectionListener {

    private static final Duration OLD = Duration.ofMinutes(1);

    private final Traces traces;

    private final Clock clock;

    ViewTrace(Traces traces, Clock clock) {
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public void reached(Edition<?> edition, long position, Map<String, Long> changed) {
        // The facts say more.
    }

    @Override
    public void left(Edition<?> edition) {
        // Whoever has it now goes on.
    }

    @Override
    public void tookIn(Edition<?> edition, List<Fact> facts, Duration took) {
        if (this.traces.areKept()) {
            Instant now = this.clock.instant();
            facts.forEach((fact) -> trace(edition, fact, now.minus(took), now));
        }
    }

    private void trace(Edition<?> edition, Fact fact, Instant began, Instant ended) {
        String parent = fact.trace();
        if (parent != null && fact.recordedAt().isAfter(ended.minus(OLD))) {
            this.traces
                .span(edition.view().name() + " " + fact.event().getClass().getSimpleName(),
                        Map.of(Traces.PARENT, parent))
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("chancery.view", edition.collection())
                .setAttribute("chancery.position", fact.position())
                .setStartTimestamp(began)
                .startSpan()
                .end(ended);
        }
    }

}
