package org.chancery.organization.read;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.chancery.kernel.Require;

/**
 * Finding by words: case says nothing, ё is е, and the beginning of a word is enough. A
 * document keeps the words by which it is found.
 */
final class Words {

    static final String FIELD = "words";

    private static final int LONGEST_QUESTION = 200;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {
    }

    /** The words of some texts, each once. */
    static List<String> of(String... texts) {
        return Stream.of(texts)
            .flatMap((text) -> BETWEEN_WORDS.splitAsStream(normal(text)))
            .filter((word) -> !word.isEmpty())
            .distinct()
            .toList();
    }

    /** A text in the form by which lists are sorted. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /**
     * That for each word asked for there is one that begins like it; nothing is found by
     * a text without words.
     */
    static Bson begin(String asked) {
        List<Bson> conditions = of(Require.text("filter.text", asked, LONGEST_QUESTION)).stream()
            .map((word) -> Filters.regex(FIELD, "^" + word))
            .toList();
        return conditions.isEmpty() ? Filters.in("_id", List.of()) : Filters.and(conditions);
    }

}
