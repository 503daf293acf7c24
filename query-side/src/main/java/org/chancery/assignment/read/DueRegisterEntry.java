package org.chancery.assignment.read;

import java.time.Instant;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * When an assignment falls due, for the policy that marks it.
 *
 * @param id the assignment's id
 * @param version the sequence of its last event
 * @param dueAt its deadline
 * @param withExecutor whether the executor's time runs: not while a report waits, not
 * when it is over
 * @param marked whether it is already known that this deadline passed
 */
public record DueRegisterEntry(@BsonId String id, long version, Instant dueAt, boolean withExecutor, boolean marked) {

}
