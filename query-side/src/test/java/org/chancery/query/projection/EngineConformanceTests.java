package org.chancery.query.projection;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class EngineConformanceTests extends EngineConformance {

    @Override
    MongoClient client() {
        return TestMongo.embedded();
    }

}
