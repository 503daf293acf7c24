package org.chancery.query.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The server that the environment names. */
class ServerAbilitiesIT {

    private final MongoClient client = TestMongo.byUri();

    private final MongoDatabase database = this.client.getDatabase("test_abilities_asked");

    @Test
    void canDoWhatTheViewsNeedAndLeavesNothingBehind() {
        assertThat(ServerAbilities.missing(this.client, this.database)).noneMatch(Ability::isNeeded);
        assertThat(this.database.listCollectionNames()).noneMatch((name) -> name.startsWith("probe"));
    }

}
