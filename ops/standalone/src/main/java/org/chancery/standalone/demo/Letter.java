package org.chancery.standalone.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A letter that came in, and what became of it.
 *
 * @param from the organization that sent it, or none of the installation
 * @param name the sender, when he is not of the installation
 * @param number the sender's number
 * @param to the organization that got it
 * @param came when it came
 * @param kind what kind of document it is
 * @param title what it is about
 * @param resolution what its head decided on it
 * @param course what became of that
 * @param filed when it was put into its case
 * @param cancelled why it was never registered
 */
record Letter(@Nullable String from, @Nullable String name, String number, String to, String came, String kind,
        String title, @Nullable Resolution resolution, @Nullable List<Course.Step> course, @Nullable Filed filed,
        @Nullable Cancelled cancelled) {

    static List<Letter> all() {
        return StoryFile.read("letters", Letter.class);
    }

    /** By the sender and his number, as other documents refer to it. */
    static String id(String letter) {
        return DemoId.of("letter", letter);
    }

    String key() {
        return ((this.from != null) ? this.from : this.to) + " " + this.number;
    }

    String id() {
        return id(key());
    }

    /** One that came today, or was sent back, has no number yet. */
    boolean isRegistered() {
        return !StoryCalendar.isNow(this.came) && this.cancelled == null;
    }

    /**
     * The resolution of a head.
     *
     * @param at when he gave it
     * @param to who is to do something
     * @param due by which day, in days from the day of loading
     * @param text what he is to do
     * @param controller who accepts the report, if not the head
     */
    record Resolution(String at, String to, int due, String text, @Nullable String controller) {

    }

    /**
     * That it lies in a case.
     *
     * @param at since when
     * @param caseIndex in which one
     */
    record Filed(String at, String caseIndex) {

    }

    /**
     * That it was called off.
     *
     * @param at when
     * @param text why
     */
    record Cancelled(String at, String text) {

    }

}
