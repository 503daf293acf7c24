package org.chancery.command.application;

import java.time.Clock;
import java.util.List;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.chancery.assignment.policy.WhenDeadlinePassedThenMarkOverdue;
import org.chancery.assignment.policy.WhenSubAssignmentBeginsOrEndsThenTellTheWhole;
import org.chancery.assignment.policy.WhenTheWholeIsOverThenCancelItsOpenParts;
import org.chancery.command.policy.ClockPolicy;
import org.chancery.command.policy.Policies;
import org.chancery.command.policy.Policy;
import org.chancery.document.policy.WhenAssignmentOnDocumentBeginsOrEndsThenTellTheDocument;
import org.chancery.document.policy.WhenDispatchIsRegisteredOrRefusedThenTellTheSender;
import org.chancery.document.policy.WhenDocumentDispatchedThenReceiveAtAddressee;
import org.chancery.meeting.policy.WhenMinutesSignedThenIssueAssignments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every policy that there is. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean(initMethod = "start", destroyMethod = "stop")
    Policies policies(CommandBus commands, QueryBus queryBus, EventStore events, TokenStore policyPositions,
            Clock clock) {
        List<ClockPolicy> onTheClock = List
            .of(new WhenDeadlinePassedThenMarkOverdue(DefaultQueryGateway.builder().queryBus(queryBus).build()));
        return new Policies(onEvents(), onTheClock, commands, events, policyPositions, clock);
    }

    static List<Policy> onEvents() {
        return List.of(new WhenSubAssignmentBeginsOrEndsThenTellTheWhole(),
                new WhenTheWholeIsOverThenCancelItsOpenParts(), new WhenMinutesSignedThenIssueAssignments(),
                new WhenDocumentDispatchedThenReceiveAtAddressee(),
                new WhenDispatchIsRegisteredOrRefusedThenTellTheSender(),
                new WhenAssignmentOnDocumentBeginsOrEndsThenTellTheDocument());
    }

}
