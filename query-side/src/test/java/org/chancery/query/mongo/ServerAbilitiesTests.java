package org.chancery.query.mongo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import com.mongodb.client.result.InsertOneResult;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Servers that can do what the views need, and servers that only look as if they could.
 */
class ServerAbilitiesTests {

    private static final Map<Ability, Between> LACKING = lacking();

    private final MongoClient client = TestMongo.embedded();

    private final MongoDatabase database = this.client.getDatabase("test_abilities_asked");

    static Set<Ability> needed() {
        return LACKING.keySet();
    }

    @Test
    void findsAllButTransactionsInTheEmbeddedServer() {
        assertThat(ServerAbilities.missing(this.client, this.database)).containsExactly(Ability.TRANSACTIONS);
        assertThat(ServerAbilities.askedOf(this.client, this.database).transactions()).isFalse();
    }

    @Test
    void findsTheSameInTheStockServer() {
        assertThat(missingAt(new MemoryBackend())).containsExactly(Ability.TRANSACTIONS);
    }

    @Test
    void leavesNothingBehind() {
        ServerAbilities.missing(this.client, this.database);

        assertThat(this.database.listCollectionNames()).noneMatch((name) -> name.startsWith("probe"));
    }

    @Test
    void asksNothingMoreOfAServerThatTakesNoWrites() {
        assertThat(missingAt(new Secondary())).containsExactly(Ability.WRITING);
    }

    @ParameterizedTest
    @MethodSource("needed")
    void refusesAServerThatLacks(Ability ability) {
        MongoDatabase lacking = Between.of(this.database, LACKING.get(ability));

        assertThat(ServerAbilities.missing(this.client, lacking)).contains(ability);
        assertThatExceptionOfType(ServerUnfit.class).isThrownBy(() -> ServerAbilities.askedOf(this.client, lacking))
            .withMessageContainingAll(ability.toString(), "CHANCERY_MONGODB_URI");
    }

    @Test
    void triesEachAbilityThatAServerMustHave() {
        assertThat(Stream.of(Ability.values()).filter(Ability::isNeeded)).containsExactlyInAnyOrderElementsOf(needed());
    }

    private static Set<Ability> missingAt(MemoryBackend backend) {
        MongoServer server = new MongoServer(backend);
        try (MongoClient client = MongoClients.create(server.bindAndGetConnectionString())) {
            return ServerAbilities.missing(client, client.getDatabase("test"));
        }
        finally {
            server.shutdownNow();
        }
    }

    private static Map<Ability, Between> lacking() {
        Map<Ability, Between> lacking = new EnumMap<>(Ability.class);
        lacking.put(Ability.WRITING, (asked) -> asked.name().equals("countDocuments") ? 0L : asked.done());
        lacking.put(Ability.UNIQUE_IDS, (asked) -> asked.name().equals("insertOne") ? overwrite(asked) : asked.done());
        lacking.put(Ability.UNIQUE_KEYS, (asked) -> asked.name().equals("createIndex") ? "none" : asked.done());
        lacking.put(Ability.ORDER, (asked) -> asked.name().equals("bulkWrite") ? unordered(asked) : asked.done());
        lacking.put(Ability.GUARDS,
                (asked) -> asked.name().equals("updateOne") ? unguarded(asked).done() : asked.done());
        lacking.put(Ability.CLAIMS, (asked) -> asked.name().equals("findOneAndUpdate")
                ? documents(asked).findOneAndUpdate((Bson) asked.first(), (Bson) asked.arguments()[1]) : asked.done());
        lacking.put(Ability.OPERATORS, (asked) -> asked.name().equals("updateOne") ? withoutPull(asked) : asked.done());
        lacking.put(Ability.BEGINNINGS,
                (asked) -> asked.name().equals("countDocuments") && isOn("words", asked) ? 1L : asked.done());
        lacking.put(Ability.PAGES, (asked) -> asked.name().equals("find") && isOn("$and", asked)
                ? documents(asked).find(Filters.gt("row", 1)) : asked.done());
        return lacking;
    }

    private static Object overwrite(Between.Asked asked) throws Throwable {
        if (!(asked.first() instanceof Document document)) {
            return asked.done();
        }
        documents(asked).replaceOne(Filters.eq(document.get("_id")), document, new ReplaceOptions().upsert(true));
        return InsertOneResult.unacknowledged();
    }

    @SuppressWarnings("unchecked")
    private static Object unordered(Between.Asked asked) {
        return documents(asked).bulkWrite((List<WriteModel<Document>>) asked.first(),
                new BulkWriteOptions().ordered(false));
    }

    private static Between.Asked unguarded(Between.Asked asked) {
        return isOn("$and", asked) ? asked.with(Filters.eq("guarded")) : asked;
    }

    private static Object withoutPull(Between.Asked asked) {
        BsonDocument change = ((Bson) asked.arguments()[1]).toBsonDocument();
        change.remove("$pull");
        return documents(asked).updateOne((Bson) asked.first(), change);
    }

    private static boolean isOn(String field, Between.Asked asked) {
        return asked.first() instanceof Bson filter && filter.toBsonDocument().containsKey(field);
    }

    @SuppressWarnings("unchecked")
    private static MongoCollection<Document> documents(Between.Asked asked) {
        return (MongoCollection<Document>) asked.target();
    }

    /** Lets itself be read only. */
    private static final class Secondary extends MemoryBackend {

        @Override
        public de.bwaldvogel.mongo.bson.Document handleCommand(Channel channel, String database, String command,
                de.bwaldvogel.mongo.bson.Document query) {
            if (command.equals("insert")) {
                throw new MongoServerError(10107, "NotWritablePrimary", "not primary");
            }
            return super.handleCommand(channel, database, command, query);
        }

    }

}
