package org.chancery.document.read;

import org.chancery.query.file.FileSource;
import org.chancery.query.file.ViewFiles;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.reference.ViewNodes;
import org.chancery.query.view.ViewReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the views of documents serve: two types of the schema, and files. */
@Configuration(proxyBeanMethods = false)
class DocumentReadConfiguration {

    @Bean
    NodeSource<DocumentCard> documentNodes(ViewReader views) {
        return new ViewNodes<>("Document", DocumentCards.VIEW, DocumentCard::id, views);
    }

    @Bean
    FileSource documentFiles(ViewReader views) {
        return new ViewFiles<>(DocumentCards.VIEW, DocumentCards.DIGESTS,
                (card) -> card.versions().stream().map(DocumentCard.Version::file), views);
    }

    @Bean
    NodeSource<RegisterCard> registerNodes(ViewReader views) {
        return new ViewNodes<>("Register", RegisterCards.VIEW, RegisterCard::id, views);
    }

}
