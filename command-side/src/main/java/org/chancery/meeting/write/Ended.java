package org.chancery.meeting.write;

import java.time.Instant;

import org.chancery.kernel.Actor;
import org.chancery.meeting.event.MinutesSigned;

/** It is over; its minutes are written and wait for the chair. */
record Ended(Proceedings proceedings) implements Unsigned {

    MinutesSigned sign(Actor actor, Instant now) {
        this.proceedings.people().onlyChair(actor);
        return Signing.sign(this.proceedings, now);
    }

    @Override
    public Ended with(Proceedings changed) {
        return new Ended(changed);
    }

    @Override
    public String name() {
        return "ENDED";
    }

}
