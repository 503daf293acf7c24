package org.chancery.assignment.read;

import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.reference.ViewNodes;
import org.chancery.query.view.ViewReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which types of the schema are served from the views of assignments. */
@Configuration(proxyBeanMethods = false)
class AssignmentReadConfiguration {

    @Bean
    NodeSource<AssignmentCard> assignmentNodes(ViewReader views) {
        return new ViewNodes<>("Assignment", AssignmentCards.VIEW, AssignmentCard::id, views);
    }

}
