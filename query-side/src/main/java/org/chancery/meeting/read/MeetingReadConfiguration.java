package org.chancery.meeting.read;

import org.chancery.query.file.FileSource;
import org.chancery.query.file.ViewFiles;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.view.ViewReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the views of meetings serve: two types of the schema, and files. */
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

    @Bean
    FileSource materials(ViewReader views) {
        return new ViewFiles<>(Agendas.VIEW, Agendas.DIGESTS,
                (agenda) -> agenda.items().stream().flatMap((item) -> item.materials().stream()), Drafts::shownTo,
                views);
    }

}
