package org.chancery.document.read;

import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.reference.ViewNodes;
import org.chancery.query.view.ViewReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the views of documents serve: two types of the schema. */
@Configuration(proxyBeanMethods = false)
class DocumentReadConfiguration {

    @Bean
    NodeSource<DocumentCard> documentNodes(ViewReader views) {
        return new ViewNodes<>("Document", DocumentCards.VIEW, DocumentCard::id, views);
    }

    @Bean
    NodeSource<RegisterCard> registerNodes(ViewReader views) {
        return new ViewNodes<>("Register", RegisterCards.VIEW, RegisterCard::id, views);
    }

}
