package org.chancery.query.projection;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class ProjectionConformanceTests extends ProjectionConformance {

    @Override
    MongoClient client() {
        return TestMongo.embedded();
    }

}
