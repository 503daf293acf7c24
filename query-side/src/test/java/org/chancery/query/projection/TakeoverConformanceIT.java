package org.chancery.query.projection;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class TakeoverConformanceIT extends TakeoverConformance {

    @Override
    MongoClient client() {
        return TestMongo.byUri();
    }

}
