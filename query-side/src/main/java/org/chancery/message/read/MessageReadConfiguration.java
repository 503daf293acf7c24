package org.chancery.message.read;

import org.chancery.query.graphql.NodeSource;
import org.chancery.query.view.ViewReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which types of the schema are served from the views of conversations. */
@Configuration(proxyBeanMethods = false)
class MessageReadConfiguration {

    @Bean
    NodeSource<ConversationCard> conversationNodes(ViewReader views, Memberships memberships) {
        return new ConversationNodes<>("Conversation", ConversationCards.VIEW, views, memberships, Timeline.VIEW);
    }

    @Bean
    NodeSource<ConversationMember> membershipNodes(ViewReader views, Memberships memberships) {
        return new ConversationNodes<>("Membership", ConversationMembers.VIEW, views, memberships, Timeline.VIEW);
    }

    @Bean
    NodeSource<TimelineMessage> messageNodes(ViewReader views, Memberships memberships) {
        return new ConversationNodes<>("Message", Timeline.VIEW, views, memberships, AcknowledgementSheet.VIEW);
    }

    @Bean
    NodeSource<AcknowledgementLine> acknowledgementNodes(ViewReader views, Memberships memberships) {
        return new ConversationNodes<>("Acknowledgement", AcknowledgementSheet.VIEW, views, memberships);
    }

}
