package org.chancery.query.projection;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class EngineConformanceIT extends EngineConformance {

    @Override
    MongoClient client() {
        return TestMongo.byUri();
    }

}
