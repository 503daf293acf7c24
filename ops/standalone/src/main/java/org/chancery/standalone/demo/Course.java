package org.chancery.standalone.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The course that an assignment takes after it is issued.
 *
 * @param assignmentId the assignment
 * @param issuer who gave it
 * @param controller who accepts the report
 * @param executor who answers for it first
 * @param steps what happens to it, in order
 */
record Course(String assignmentId, String issuer, String controller, String executor, List<Step> steps) {

    void tell(String story, Scribe scribe) {
        String holder = this.executor;
        for (Step step : this.steps) {
            Input input = Input.of("assignmentId", this.assignmentId);
            String who = switch (step.does()) {
                case ACCEPTS, ASKS, FORWARDS, REPORTS -> holder;
                case GRANTS, REFUSES, CANCELS -> this.issuer;
                case RETURNS, CLOSES -> this.controller;
            };
            String command = switch (step.does()) {
                case ACCEPTS -> "acceptAssignment";
                case FORWARDS -> "forwardAssignment";
                case ASKS -> "requestExtension";
                case GRANTS -> "grantExtension";
                case REFUSES -> "refuseExtension";
                case REPORTS -> "submitReport";
                case RETURNS -> "returnForRework";
                case CLOSES -> "acceptReport";
                case CANCELS -> "cancelAssignment";
            };
            scribe.tell(story, who, step.at(), command, fields(input, step, scribe.calendar()));
            holder = (step.does() == Does.FORWARDS) ? String.valueOf(step.to()) : holder;
        }
    }

    private static Input fields(Input input, Step step, StoryCalendar calendar) {
        return switch (step.does()) {
            case ACCEPTS -> input;
            case FORWARDS -> input.and("to", DemoId.position(String.valueOf(step.to()))).and("reason", step.text());
            case ASKS -> input.and("dueOn", step.day(calendar)).and("reason", step.text());
            case GRANTS -> input.and("dueOn", step.day(calendar)).and("comment", step.text());
            case REPORTS -> input.and("text", step.text());
            case REFUSES, RETURNS, CANCELS -> input.and("reason", step.text());
            case CLOSES -> input.and("comment", step.text());
        };
    }

    /** What can happen to an assignment. */
    enum Does {

        ACCEPTS, FORWARDS, ASKS, GRANTS, REFUSES, REPORTS, RETURNS, CLOSES, CANCELS

    }

    /**
     * One thing that happens to an assignment.
     *
     * @param at when
     * @param does what its executor, issuer or controller does
     * @param to to whom it is handed on
     * @param until the new deadline, in days from the day of loading
     * @param text what is said to it
     */
    record Step(String at, Does does, @Nullable String to, @Nullable Integer until, @Nullable String text) {

        private String day(StoryCalendar calendar) {
            if (this.until == null) {
                throw new IllegalArgumentException("A new deadline is missing at " + this.at);
            }
            return calendar.on(this.until).toString();
        }

    }

}
