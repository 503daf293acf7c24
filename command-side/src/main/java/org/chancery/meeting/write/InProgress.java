package org.chancery.meeting.write;

import org.chancery.kernel.Actor;
import org.chancery.meeting.event.MeetingEnded;

/** People sit together and decide. */
record InProgress(Proceedings proceedings) implements Open, Unsigned {

    MeetingEnded end(Actor actor) {
        this.proceedings.people().onlyOffice(actor);
        return new MeetingEnded(this.proceedings.meetingId());
    }

    @Override
    public InProgress with(Proceedings changed) {
        return new InProgress(changed);
    }

    @Override
    public String name() {
        return "IN_PROGRESS";
    }

}
