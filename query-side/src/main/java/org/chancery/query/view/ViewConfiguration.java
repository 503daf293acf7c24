package org.chancery.query.view;

import com.mongodb.client.MongoDatabase;
import org.chancery.query.projection.ViewTokens;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What finders need; the {@link CursorKey} comes from whoever keeps the secrets. */
@Configuration(proxyBeanMethods = false)
public class ViewConfiguration {

    @Bean
    ViewReader viewReader(MongoDatabase viewDatabase) {
        return new MongoViews(viewDatabase);
    }

    @Bean
    Pages pages(ViewReader views, CursorKey key) {
        return new Pages(views, key);
    }

    @Bean
    PositionBoard positions(ViewTokens tokens) {
        return new PositionBoard(tokens);
    }

    @Bean
    ChangeNotices viewChanges() {
        return new ChangeNotices();
    }

}
