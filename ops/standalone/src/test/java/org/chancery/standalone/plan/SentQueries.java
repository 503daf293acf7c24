package org.chancery.standalone.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.springframework.stereotype.Component;

/**
 * Hears which queries Chancery sends to the server of its read models: one of each kind.
 */
@Component
public final class SentQueries implements CommandListener {

    private static final Set<String> ASKING = Set.of("find", "aggregate", "count", "distinct");

    private final Map<String, SentQuery> heard = new ConcurrentHashMap<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (ASKING.contains(event.getCommandName())) {
            SentQuery query = SentQuery.of(event.getCommandName(), event.getCommand());
            this.heard.putIfAbsent(query.toString(), query);
        }
    }

    public List<SentQuery> heard() {
        return List.copyOf(this.heard.values());
    }

}
