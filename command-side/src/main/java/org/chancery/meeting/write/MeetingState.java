package org.chancery.meeting.write;

import org.chancery.meeting.api.MeetingRefusal;

/**
 * Where a meeting stands. Each state says what can be done in it; what it does not say is
 * refused.
 */
sealed interface MeetingState
        permits Open, Unsigned, MeetingState.Signed, MeetingState.Cancelled, MeetingState.NotHeld {

    Proceedings proceedings();

    MeetingState with(Proceedings proceedings);

    /** The state's name as frontends know it. */
    String name();

    /** Why it does not do what another state would. */
    default MeetingRefusal refusal() {
        return MeetingRefusal.MEETING_STATE;
    }

    /** The minutes are signed. Nothing more can be done (MTG-10). */
    record Signed(Proceedings proceedings) implements MeetingState {

        @Override
        public Signed with(Proceedings changed) {
            return new Signed(changed);
        }

        @Override
        public String name() {
            return "MINUTES_SIGNED";
        }

        @Override
        public MeetingRefusal refusal() {
            return MeetingRefusal.MINUTES_SIGNED;
        }

    }

    /** It was called off. Nothing more can be done. */
    record Cancelled(Proceedings proceedings) implements MeetingState {

        @Override
        public Cancelled with(Proceedings changed) {
            return new Cancelled(changed);
        }

        @Override
        public String name() {
            return "CANCELLED";
        }

    }

    /** Too few came. Nothing more can be done. */
    record NotHeld(Proceedings proceedings) implements MeetingState {

        @Override
        public NotHeld with(Proceedings changed) {
            return new NotHeld(changed);
        }

        @Override
        public String name() {
            return "NOT_HELD";
        }

    }

}
