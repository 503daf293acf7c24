package org.chancery.standalone.operations;

import org.chancery.standalone.story.Distributed;
import org.chancery.standalone.story.WholeChancery;

/** {@link MetricsTests}, unchanged, where the sides are apart. */
@Distributed
class MetricsIT extends MetricsTests {

    MetricsIT(WholeChancery house) {
        super(house);
    }

}
