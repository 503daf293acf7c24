package org.chancery.query.projection;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class TakeoverConformanceTests extends TakeoverConformance {

    @Override
    MongoClient client() {
        return TestMongo.embedded();
    }

}
