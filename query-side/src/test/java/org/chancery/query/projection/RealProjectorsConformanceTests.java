package org.chancery.query.projection;

import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.TestMongo;

class RealProjectorsConformanceTests extends RealProjectorsConformance {

    @Override
    MongoClient client() {
        return TestMongo.embedded();
    }

}
