package org.chancery.query.projection;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class ProjectionConformanceIT extends ProjectionConformance {

    @Override
    MongoClient client() {
        return TestMongo.byUri();
    }

}
