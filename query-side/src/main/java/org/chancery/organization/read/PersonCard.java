package org.chancery.organization.read;

import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A person as he is stored for reading. His positions stand in their own cards.
 *
 * @param id the person's id
 * @param version the sequence of his last event
 * @param sortName the name, in the form by which lists are sorted
 * @param words the words of the name, by which he is found
 * @param readers the grants that may see him
 */
public record PersonCard(@BsonId String id, long version, Name name, String sortName, List<String> words,
        List<String> readers) {

}
