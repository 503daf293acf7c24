package org.chancery.query.projection;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class UniqueKeysConformanceIT extends UniqueKeysConformance {

    @Override
    MongoClient client() {
        return TestMongo.byUri();
    }

}
