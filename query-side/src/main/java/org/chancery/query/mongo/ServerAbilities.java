package org.chancery.query.mongo;

import java.util.List;
import java.util.Set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the server of the read models can do. Asked once, at start, by trying: servers
 * that call themselves MongoDB differ, and none says in what.
 *
 * @param version the version that it gives itself
 * @param transactions whether writes to several documents take effect together or not at
 * all
 */
public record ServerAbilities(String version, boolean transactions) {

    private static final Logger logger = LoggerFactory.getLogger(ServerAbilities.class);

    /**
     * Ask a server.
     * @throws ServerUnfit when it cannot do something for which there is no way round
     */
    public static ServerAbilities askedOf(MongoClient client, MongoDatabase database) {
        String version = database.runCommand(new Document("buildInfo", 1)).getString("version");
        Set<Ability> missing = missing(client, database);
        List<Ability> needed = missing.stream().filter(Ability::isNeeded).toList();
        if (!needed.isEmpty()) {
            throw new ServerUnfit(version, needed);
        }
        logger.info("Read models: server {}", version);
        missing.forEach((ability) -> logger.info("The server does not {}; so {}", ability, ability.otherwise()));
        return new ServerAbilities(version, !missing.contains(Ability.TRANSACTIONS));
    }

    static Set<Ability> missing(MongoClient client, MongoDatabase database) {
        try (Probe probe = new Probe(client, database)) {
            return probe.missing();
        }
    }

}
