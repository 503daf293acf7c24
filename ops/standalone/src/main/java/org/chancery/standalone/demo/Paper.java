package org.chancery.standalone.demo;

import java.util.List;
import java.util.Map;

import org.chancery.standalone.demo.Letter.Filed;
import org.jspecify.annotations.Nullable;

/**
 * A document that an office wrote itself.
 *
 * @param key its name within the story
 * @param flow which way it goes
 * @param kind what kind of document it is
 * @param by who drafts it
 * @param drafted when it is begun
 * @param answers the letter that it answers
 * @param to to whom of the house it is addressed
 * @param title what it is about
 * @param steps how it comes to its signature
 * @param registered when it gets its number
 * @param sent to whom it is sent
 * @param filed when it is put into its case
 */
record Paper(String key, String flow, String kind, String by, String drafted, @Nullable String answers, List<String> to,
        String title, List<Step> steps, @Nullable String registered, @Nullable Sent sent, @Nullable Filed filed) {

    Paper {
        to = (to != null) ? to : List.of();
    }

    static List<Paper> all() {
        return StoryFile.read("papers", Paper.class);
    }

    String id() {
        return DemoId.of("paper", this.key);
    }

    Input input() {
        return Input.of("documentId", id());
    }

    /** What people do to a document on its way to signature. */
    enum Does {

        WRITES, SUBMITS, VISAS, SIGNS, REFUSES, CANCELS

    }

    /**
     * One step on that way.
     *
     * @param at when
     * @param does what is done
     * @param who does it, the author if absent
     * @param whose in whose name he does it, if not in his own
     * @param to who is to give a visa
     * @param order whether they are asked one by one or all at once
     * @param signatory who is to sign
     * @param keeps which visas a new version leaves in force
     * @param says what an approver says, or what is new in a version
     * @param text what is written, or why
     */
    record Step(String at, Does does, @Nullable String who, @Nullable String whose, List<String> to,
            @Nullable String order, @Nullable String signatory, @Nullable String keeps, @Nullable String says,
            @Nullable String text) {

        Step {
            to = (to != null) ? to : List.of();
        }

    }

    /**
     * That it is sent to other organizations.
     *
     * @param at when
     * @param to to whom, and when each registers it; empty if not yet
     * @param refused who does not take it on, and why
     */
    record Sent(String at, Map<String, String> to, Map<String, String> refused) {

        Sent {
            refused = (refused != null) ? refused : Map.of();
        }

    }

}
