package org.chancery.assignment.read;

import java.util.ArrayList;
import java.util.List;

import org.axonframework.queryhandling.QueryHandler;
import org.chancery.assignment.api.ListPassedDeadlines;
import org.chancery.assignment.api.PassedDeadline;
import org.chancery.query.projection.View;
import org.chancery.query.projection.ViewIndex;
import org.chancery.query.view.ViewReader;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

/**
 * The due register (реестр сроков): asked by the policy that marks deadlines which have
 * passed, never by people.
 */
@Component
final class DueRegister {

    static final String DUE_AT = "dueAt";

    static final String WITH_EXECUTOR = "withExecutor";

    static final String MARKED = "marked";

    static final View<DueRegisterEntry> VIEW = View.of("dueRegister", 2, DueRegisterEntry.class,
            ViewIndex.on(WITH_EXECUTOR, MARKED, DUE_AT, "_id"));

    private final ViewReader views;

    DueRegister(ViewReader views) {
        this.views = views;
    }

    @QueryHandler
    List<PassedDeadline> list(ListPassedDeadlines question) {
        List<PassedDeadline> passed = new ArrayList<>();
        this.views.collection(VIEW)
            .find(and(eq(WITH_EXECUTOR, true), eq(MARKED, false), lt(DUE_AT, question.at())))
            .sort(ascending(DUE_AT, "_id"))
            .limit(question.atMost())
            .forEach((entry) -> passed.add(new PassedDeadline(entry.id(), entry.dueAt())));
        return passed;
    }

}
