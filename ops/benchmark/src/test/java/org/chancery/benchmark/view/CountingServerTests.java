package org.chancery.benchmark.view;

import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountingServerTests {

    @Test
    void countsWhatIsWrittenAndNotWhatIsRead() {
        try (CountingServer server = new CountingServer(); MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> cards = client.getDatabase("test").getCollection("cards");
            cards.insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
            cards.bulkWrite(List.of(new UpdateOneModel<>(Filters.eq(1), Updates.set("text", "a")),
                    new UpdateOneModel<>(Filters.eq(2), Updates.set("text", "b"))));
            cards.deleteOne(Filters.eq(1));
            assertThat(cards.find().first()).isNotNull();

            assertThat(server.takeWrites()).isEqualTo(Map.of("cards", 5));
            assertThat(server.takeWrites()).isEmpty();
        }
    }

}
