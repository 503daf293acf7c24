package org.chancery.assignment.write;

/**
 * Where an assignment stands. Each state says what can be done in it; what it does not
 * say is refused.
 */
sealed interface AssignmentState permits Open, AssignmentState.Executed, AssignmentState.Cancelled {

    Terms terms();

    AssignmentState with(Terms terms);

    /** The state's name as frontends know it. */
    String name();

    /** The report was accepted. Nothing more can be done. */
    record Executed(Terms terms) implements AssignmentState {

        @Override
        public Executed with(Terms changed) {
            return new Executed(changed);
        }

        @Override
        public String name() {
            return "EXECUTED";
        }

    }

    /** It was called off. Nothing more can be done. */
    record Cancelled(Terms terms) implements AssignmentState {

        @Override
        public Cancelled with(Terms changed) {
            return new Cancelled(changed);
        }

        @Override
        public String name() {
            return "CANCELLED";
        }

    }

}
