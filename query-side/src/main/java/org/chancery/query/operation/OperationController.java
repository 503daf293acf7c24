package org.chancery.query.operation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.query.graphql.Connection;
import org.chancery.query.projection.Letter;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/** Questions and orders of operators, as the schema words them; refused to others. */
@Controller
class OperationController {

    private static final Duration EACH = Duration.ofSeconds(1);

    private final ViewOperations operations;

    private final Scheduler scheduler = Schedulers.fromExecutor(Executors.newVirtualThreadPerTaskExecutor());

    OperationController(ViewOperations operations) {
        this.operations = operations;
    }

    @QueryMapping
    List<ViewEdition> views(Viewer viewer) {
        operator(viewer);
        return this.operations.views();
    }

    @QueryMapping
    Connection<Letter> deadLetters(@Argument String view, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        operator(viewer);
        return Connection.of(LetterPages.find(this.operations, view, PageRequest.of(first, after)));
    }

    @SubscriptionMapping
    Flux<List<ViewEdition>> viewProgress(Viewer viewer) {
        operator(viewer);
        return Flux.interval(Duration.ZERO, EACH)
            .onBackpressureDrop()
            .publishOn(this.scheduler, 1)
            .map((tick) -> this.operations.views())
            .distinctUntilChanged();
    }

    @MutationMapping
    Carried retryDeadLetters(@Argument ObjectOfView input, Viewer viewer) {
        return this.operations.retry(input.view(), input.stream(), operator(viewer));
    }

    @MutationMapping
    Carried discardDeadLetter(@Argument ObjectOfView input, Viewer viewer) {
        return this.operations.discard(input.view(), input.stream(), operator(viewer));
    }

    @MutationMapping
    EditionNamed rebuildView(@Argument ViewNamed input, Viewer viewer) {
        String operator = operator(viewer);
        return new EditionNamed(this.operations.rebuild(input.view(), operator));
    }

    @MutationMapping
    EditionNamed rollBackView(@Argument ViewNamed input, Viewer viewer) {
        String operator = operator(viewer);
        return new EditionNamed(this.operations.rollBack(input.view(), operator));
    }

    @MutationMapping
    EditionNamed dropViewEdition(@Argument EditionNamed input, Viewer viewer) {
        this.operations.drop(input.edition(), operator(viewer));
        return input;
    }

    /** Who he is, for the log. */
    private static String operator(Viewer viewer) {
        Actor actor = viewer.actor();
        if (!actor.has(Role.OPERATOR)) {
            throw Refused.because(KernelRefusal.FORBIDDEN).with("role", Role.OPERATOR.name());
        }
        return actor.person().value();
    }

    /** The input of an order about dead letters. */
    record ObjectOfView(String view, String stream) {

    }

    /** The input of an order about a view. */
    record ViewNamed(String view) {

    }

    /** The input of an order about an edition, and the answer of most. */
    record EditionNamed(String edition) {

    }

}
