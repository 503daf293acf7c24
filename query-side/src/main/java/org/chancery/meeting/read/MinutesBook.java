package org.chancery.meeting.read;

import org.chancery.query.projection.View;

/** The collection of minutes: its name and its fields. It is read by id only. */
final class MinutesBook {

    static final String STARTED_AT = "startedAt";

    static final String ENDED_AT = "endedAt";

    static final String SIGNED_AT = "signedAt";

    static final String SIGNED_BY = "signedBy";

    static final View<Minutes> VIEW = View.of("meetingMinutes", 1, Minutes.class);

    private MinutesBook() {
    }

    /** A participant's place in the attendance. */
    static String mark(String position) {
        return "marks." + position;
    }

    /** A decision's place in the minutes. */
    static String decision(String decisionId) {
        return "decisionsById." + decisionId;
    }

    /** The place of one field of a decision. */
    static String decision(String decisionId, String field) {
        return decision(decisionId) + "." + field;
    }

}
