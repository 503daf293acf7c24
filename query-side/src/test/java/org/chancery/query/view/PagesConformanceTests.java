package org.chancery.query.view;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class PagesConformanceTests extends PagesConformance {

    @Override
    MongoClient client() {
        return TestMongo.embedded();
    }

}
