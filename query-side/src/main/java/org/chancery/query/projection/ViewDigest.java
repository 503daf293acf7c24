package org.chancery.query.projection;

/**
 * What an edition of a view holds, in one number: two that were built from the same
 * events, on whatever way, have the same.
 *
 * @param edition its name
 * @param documents how many it holds
 * @param sha256 of all their bytes, by id
 */
public record ViewDigest(String edition, long documents, String sha256) {

}
