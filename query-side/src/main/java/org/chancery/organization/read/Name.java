package org.chancery.organization.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of something.
 *
 * @param full as documents name it
 * @param brief as people say it
 */
public record Name(String full, String brief) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * A person's name, family name first. The short form has the initials of the others
     * that begin with a capital: "Алиев В. Г." of "Алиев Вагиф Гейдар оглы".
     */
    static Name ofPerson(String full) {
        List<String> words = SPACES.splitAsStream(full).toList();
        Stream<String> initials = words.stream()
            .skip(1)
            .map((word) -> word.codePointAt(0))
            .filter(Character::isUpperCase)
            .map((letter) -> Character.toString(letter) + ".");
        return new Name(full, Stream.concat(words.stream().limit(1), initials).collect(Collectors.joining(" ")));
    }

    /** The schema's word, which Java keeps for itself. */
    public String getShort() {
        return this.brief;
    }

}
