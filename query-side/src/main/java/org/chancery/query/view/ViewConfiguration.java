package org.chancery.query.view;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import org.chancery.query.projection.Haste;
import org.chancery.query.projection.ViewPointers;
import org.chancery.query.projection.ViewTokens;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What finders need; the {@link CursorKey} comes from whoever keeps the secrets. */
@Configuration(proxyBeanMethods = false)
public class ViewConfiguration {

    @Bean
    Serving serving(MongoDatabase viewDatabase, ViewTokens tokens) {
        return new Serving(new ViewPointers(viewDatabase), tokens);
    }

    @Bean
    ViewReader viewReader(MongoDatabase viewDatabase, Serving serving) {
        return new MongoViews(viewDatabase, serving);
    }

    @Bean
    Pages pages(ViewReader views, CursorKey key) {
        return new Pages(views, key);
    }

    @Bean
    PositionBoard positionBoard(Serving serving, Haste haste) {
        return new PositionBoard(serving, haste);
    }

    @Bean
    @Primary
    Positions positions(PositionBoard board, MeterRegistry meters) {
        return new MeasuredPositions(board, meters);
    }

    @Bean
    ChangeNotices viewChanges(Serving serving) {
        return new ChangeNotices(serving);
    }

}
