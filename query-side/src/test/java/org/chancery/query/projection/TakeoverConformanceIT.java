package org.chancery.query.projection;

import java.time.Duration;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class TakeoverConformanceIT extends TakeoverConformance {

    @Override
    MongoClient client() {
        return TestMongo.byUri();
    }

    /** A server keeps a transaction that nobody ends for as long as its settings say. */
    @Override
    Duration patience() {
        return Duration.ofMinutes(2);
    }

}
