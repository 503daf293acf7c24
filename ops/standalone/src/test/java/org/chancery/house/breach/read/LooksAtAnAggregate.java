package org.chancery.house.breach.read;

import org.chancery.house.breach.write.AnAggregate;

class LooksAtAnAggregate {

    AnAggregate aggregate = new AnAggregate();

}
