package org.chancery.assignment.read;

import java.util.List;

import org.chancery.query.graphql.Connection;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Questions about assignments, as the schema words them. */
@Controller
class AssignmentController {

    private final AssignmentFinder assignments;

    AssignmentController(AssignmentFinder assignments) {
        this.assignments = assignments;
    }

    @QueryMapping
    @Nullable AssignmentCard assignment(@Argument String id, Viewer viewer) {
        return this.assignments.byId(id, viewer);
    }

    @QueryMapping
    Connection<AssignmentCard> assignments(@Argument @Nullable AssignmentFilter filter,
            @Argument AssignmentCards.Order orderBy, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection
            .of(this.assignments.find(viewer, AssignmentFilter.toBson(filter), orderBy, PageRequest.of(first, after)));
    }

    @QueryMapping
    Connection<AssignmentCard> myAssignments(@Argument @Nullable AssignmentFilter filter,
            @Argument AssignmentCards.Order orderBy, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.assignments.executedBy(viewer, AssignmentFilter.toBson(filter), orderBy,
                PageRequest.of(first, after)));
    }

    @QueryMapping
    Connection<AssignmentCard> controlBoard(@Argument @Nullable AssignmentFilter filter,
            @Argument AssignmentCards.Order orderBy, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.assignments.controlledBy(viewer, AssignmentFilter.toBson(filter), orderBy,
                PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "Assignment")
    List<AssignmentPart> parts(AssignmentCard whole) {
        return AssignmentPart.of(whole);
    }

    @SchemaMapping(typeName = "Assignment")
    Connection<AssignmentCard> children(AssignmentCard whole, @Argument @Nullable Integer first,
            @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.assignments.childrenOf(whole.id(), viewer, PageRequest.of(first, after)));
    }

}
