package org.chancery.meeting.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.kernel.FileReference;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is about. A draft is seen only by those who prepare the meeting.
 *
 * @param id the meeting's id
 * @param version the sequence of the meeting's last event
 * @param itemsById its items
 * @param digests of the materials of all its items
 * @param draft whether neither published nor approved
 * @param drafters the grants that may see the draft
 * @param readers the grants that may see the rest
 */
public record Agenda(@BsonId String id, long version, State state, Map<String, Item> itemsById, List<String> digests,
        @Nullable Instant publishedAt, @Nullable Instant approvedAt, boolean draft, List<String> drafters,
        List<String> readers) {

    /** Its items in the order of their numbers. */
    public List<Item> items() {
        return this.itemsById.values().stream().sorted(Comparator.comparing(Item::number, DottedNumber.ORDER)).toList();
    }

    /** How far it is settled (MTG-5). */
    public enum State {

        PROPOSED, PUBLISHED, APPROVED

    }

    /** One item. */
    public record Item(String id, String number, String title, @Nullable String rapporteur, List<String> coRapporteurs,
            @Nullable Integer minutesAllotted, List<FileReference> materials, @Nullable String draftDecision,
            @Nullable String continues, boolean late) {

    }

}
