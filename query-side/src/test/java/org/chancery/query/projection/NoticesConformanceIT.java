package org.chancery.query.projection;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class NoticesConformanceIT extends NoticesConformance {

    @Override
    MongoClient client() {
        return TestMongo.byUri();
    }

}
