package org.chancery.meeting.read;

import org.chancery.query.graphql.NodeSource;
import org.chancery.query.view.ViewReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which types of the schema the views of meetings serve. */
@Configuration(proxyBeanMethods = false)
class MeetingReadConfiguration {

    @Bean
    NodeSource<MeetingCard> meetingNodes(ViewReader views) {
        return new MeetingNodes(views);
    }

    @Bean
    NodeSource<TracedDecision> decisionNodes(ViewReader views) {
        return new DecisionNodes(views);
    }

}
