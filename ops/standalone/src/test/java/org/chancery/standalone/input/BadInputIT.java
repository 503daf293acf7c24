package org.chancery.standalone.input;

import org.chancery.standalone.story.Distributed;
import org.chancery.standalone.story.WholeChancery;

/** {@link BadInputTests}, unchanged, where the sides are apart. */
@Distributed
class BadInputIT extends BadInputTests {

    BadInputIT(WholeChancery house) {
        super(house);
    }

}
