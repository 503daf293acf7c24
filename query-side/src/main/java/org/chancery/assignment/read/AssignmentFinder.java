package org.chancery.assignment.read;

import java.util.List;

import org.bson.conversions.Bson;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Pages;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

/** Answers questions about assignments. */
@Component
final class AssignmentFinder {

    private final Pages pages;

    private final NodeSource<AssignmentCard> cards;

    AssignmentFinder(Pages pages, NodeSource<AssignmentCard> cards) {
        this.pages = pages;
        this.cards = cards;
    }

    @Nullable AssignmentCard byId(String id, Viewer viewer) {
        return this.cards.find(List.of(id), viewer).get(id);
    }

    /** What the viewer's position has to do: responsible for it, or for a part. */
    Page<AssignmentCard> executedBy(Viewer viewer, Bson filter, AssignmentCards.Order order, PageRequest page) {
        String position = viewer.actor().position().value();
        Bson mine = or(eq(AssignmentCards.EXECUTOR, position), eq(AssignmentCards.PART_POSITIONS, position));
        return find(viewer, and(mine, filter), order, page);
    }

    /** What the viewer's position issued or controls. */
    Page<AssignmentCard> controlledBy(Viewer viewer, Bson filter, AssignmentCards.Order order, PageRequest page) {
        String position = viewer.actor().position().value();
        Bson controlled = or(eq(AssignmentCards.ISSUER, position), eq(AssignmentCards.CONTROLLER, position));
        return find(viewer, and(controlled, filter), order, page);
    }

    /** The parts of an assignment, the newest first. */
    Page<AssignmentCard> childrenOf(String assignmentId, Viewer viewer, PageRequest page) {
        return find(viewer, eq(AssignmentCards.PARENT, assignmentId), AssignmentCards.Order.ISSUED_AT_DESC, page);
    }

    Page<AssignmentCard> find(Viewer viewer, Bson filter, AssignmentCards.Order order, PageRequest page) {
        return this.pages.find(AssignmentCards.VIEW, viewer, filter, order.sorting(), page);
    }

}
