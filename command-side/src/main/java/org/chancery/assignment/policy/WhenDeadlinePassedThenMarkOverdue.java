package org.chancery.assignment.policy;

import java.time.Instant;
import java.util.List;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.ListPassedDeadlines;
import org.chancery.assignment.api.MarkOverdue;
import org.chancery.assignment.api.PassedDeadline;
import org.chancery.command.policy.ClockPolicy;
import org.chancery.command.policy.Orders;

/**
 * That a deadline passed is a fact with a time, so it becomes an event. The due register
 * says which passed; the assignment decides whether that still means anything.
 */
public final class WhenDeadlinePassedThenMarkOverdue implements ClockPolicy {

    private static final int AT_ONCE = 500;

    private final QueryGateway queries;

    public WhenDeadlinePassedThenMarkOverdue(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public void at(Instant now, Orders orders) {
        List<PassedDeadline> passed = this.queries
            .query(new ListPassedDeadlines(now, AT_ONCE), ResponseTypes.multipleInstancesOf(PassedDeadline.class))
            .join();
        for (PassedDeadline deadline : passed) {
            orders.give(new MarkOverdue(new AssignmentId(deadline.assignmentId()), deadline.dueAt()));
        }
    }

}
