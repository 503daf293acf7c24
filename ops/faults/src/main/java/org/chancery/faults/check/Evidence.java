package org.chancery.faults.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.faults.load.Acknowledged;
import org.chancery.query.projection.ViewDigest;

/**
 * What was found when all was quiet after a fault.
 *
 * @param acknowledged what the API has acknowledged since the beginning
 * @param exact whether the API always names the very position of what it acknowledges,
 * and not, after a line broke, one that others may have come up to
 * @param refused the ids of the commands that it has refused
 * @param repeats what it said to commands that were given once more
 * @param history every event, by position; read after the repeats
 * @param served the views as they are served, by edition
 * @param replayed the views as a fresh replay of the history gives them, by edition
 * @param parked views of which a stream is left out, with how many
 */
public record Evidence(Collection<Acknowledged> acknowledged, boolean exact, Set<String> refused, List<Repeat> repeats,
        List<StoredEvent> history, Map<String, ViewDigest> served, Map<String, ViewDigest> replayed,
        Map<String, Integer> parked) {

}
