package org.chancery.house.breach.write;

import java.time.Instant;

class LooksAtTheClock {

    Instant now = Instant.now();

}
