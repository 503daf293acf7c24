package org.chancery.query.projection;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class UniqueKeysConformanceTests extends UniqueKeysConformance {

    @Override
    MongoClient client() {
        return TestMongo.embedded();
    }

}
