package org.chancery.assignment.api;

import java.time.Instant;

/**
 * Ask the due register which deadlines have passed without being marked, the oldest
 * first.
 *
 * @param at the moment at which they have passed
 * @param atMost how many to name
 */
public record ListPassedDeadlines(Instant at, int atMost) {

}
