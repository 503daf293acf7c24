package org.chancery.house.breach.other.write;

import org.chancery.house.breach.write.AnAggregate;

class LooksIntoAnotherArea {

    AnAggregate aggregate = new AnAggregate();

}
