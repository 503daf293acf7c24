package org.chancery.house.breach.read;

import java.time.Instant;

import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;

class ImpureView implements Projector<String> {

    @Override
    public View<String> view() {
        return View.of("impure", 1, String.class);
    }

    @Override
    public void project(Fact fact, Writes<String> writes) {
        writes.insert("at " + Instant.now());
    }

}
