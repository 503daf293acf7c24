package org.chancery.query.projection;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class LetterConformanceIT extends LetterConformance {

    @Override
    MongoClient client() {
        return TestMongo.byUri();
    }

}
