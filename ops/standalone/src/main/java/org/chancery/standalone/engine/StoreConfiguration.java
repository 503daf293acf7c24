package org.chancery.standalone.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;

import javax.sql.DataSource;

import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.chancery.command.application.LongStreams;
import org.chancery.command.policy.PolicyPositions;
import org.chancery.query.view.CursorKey;
import org.chancery.standalone.host.DataFolder;
import org.chancery.standalone.host.ExitCode;
import org.chancery.store.files.FileStore;
import org.chancery.store.files.FolderFileStore;
import org.chancery.store.postgres.Occupancy;
import org.chancery.store.postgres.PostgresEventStore;
import org.chancery.store.serialization.EventFormat;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** What the two sides keep on the engines, and what they share. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /** Another's database is refused as another's data folder is. */
    @Bean
    Occupancy occupancy(DataSource dataSource, Cache recentAggregates,
            @Value("${chancery.one-of-several:false}") boolean oneOfSeveral) {
        Runnable end = () -> System.exit(ExitCode.DATA_IN_USE.code());
        return oneOfSeveral ? Occupancy.amongOthers(dataSource, end)
                : Occupancy.alone(dataSource, recentAggregates::removeAll, end);
    }

    @Bean
    @DependsOn("occupancy")
    PostgresEventStore eventStore(DataSource dataSource) {
        return PostgresEventStore.open(dataSource, EventFormat.published().withSnapshots(LongStreams.serializer()));
    }

    /**
     * Positions of policies live where the events live. Only one process has the data
     * folder open, so its number may claim them again at once after a crash.
     */
    @Bean
    TokenStore policyPositions(DataSource dataSource, DataFolder folder) {
        return PolicyPositions.in(dataSource, folder.id());
    }

    @Bean
    FileStore fileStore(DataFolder folder, Clock clock) {
        return new FolderFileStore(folder.files(), clock);
    }

    /** Kept over a restart: a cursor outlives the process that gave it. */
    @Bean
    CursorKey cursorKey(DataFolder folder) {
        return new CursorKey(HexFormat.of().parseHex(Secret.kept(folder.secrets().resolve("cursors"))));
    }

    @Bean
    Clock clock(@Value("${chancery.faults.clock:}") String file) {
        return file.isBlank() ? Clock.systemUTC() : WrongClock.everywhere(Path.of(file));
    }

}
