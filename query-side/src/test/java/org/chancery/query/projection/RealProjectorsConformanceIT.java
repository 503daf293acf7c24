package org.chancery.query.projection;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class RealProjectorsConformanceIT extends RealProjectorsConformance {

    @Override
    MongoClient client() {
        return TestMongo.byUri();
    }

}
