package org.chancery.query.projection;

import java.time.Duration;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class TakeoverConformanceTests extends TakeoverConformance {

    @Override
    MongoClient client() {
        return TestMongo.embedded();
    }

    @Override
    Duration patience() {
        return SOON;
    }

}
