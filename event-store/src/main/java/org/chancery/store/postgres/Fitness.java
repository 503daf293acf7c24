package org.chancery.store.postgres;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks the server, before the first append, whether it keeps what it acknowledges. */
final class Fitness {

    private static final Map<String, String> REQUIRED = new TreeMap<>(
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on", "server_encoding", "UTF8",
                    "transaction_isolation", "read committed", "transaction_read_only", "off"));

    private static final Map<String, String> WHY = Map.of("fsync", "the server would lose acknowledged events",
            "full_page_writes", "a power cut could tear pages of the store", "synchronous_commit",
            "the server would acknowledge events before they are on the disk", "server_encoding",
            "names and texts in any language must fit", "transaction_isolation",
            "writers wait for each other and then go on", "transaction_read_only",
            "this server is a standby or was set to refuse writes");

    private Fitness() {
    }

    /**
     * @throws UnfitDatabase when a setting is not as it must be
     */
    static void check(Database database) {
        String wrong = database
            .list("ask the server for its settings", "select name, setting from pg_settings where name = any (?)",
                    (row) -> Map.entry(row.getString(1), row.getString(2)),
                    (Object) REQUIRED.keySet().toArray(String[]::new))
            .stream()
            .filter((setting) -> !setting.getValue().equals(REQUIRED.get(setting.getKey())))
            .map((setting) -> "%s is '%s' and must be '%s' (%s)".formatted(setting.getKey(), setting.getValue(),
                    REQUIRED.get(setting.getKey()), WHY.get(setting.getKey())))
            .sorted()
            .collect(Collectors.joining("; "));
        if (!wrong.isEmpty()) {
            throw new UnfitDatabase("This PostgreSQL must not hold the events: " + wrong
                    + ". Change postgresql.conf or the settings of the role and the database, then start again.");
        }
    }

}
