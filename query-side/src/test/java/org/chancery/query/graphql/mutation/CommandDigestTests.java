package org.chancery.query.graphql.mutation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.chancery.kernel.Command;
import org.chancery.kernel.Sealed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandDigestTests {

    private static final Instant AT = Instant.parse("2026-04-30T10:15:00Z");

    /** Digests are stored: this value must never change. */
    @Test
    void staysWhatItWas() {
        assertThat(CommandDigest.of(new Before.Water("a", 3, LocalDate.EPOCH, AT, List.of("x"), new Sealed<>("s"))))
            .isEqualTo("8272f123d52ed7a0d0db6bd7d52893d741f4162322d2f40b58c5a9edd4e8502b");
    }

    @Test
    void tellsOneContentFromAnother() {
        assertThat(CommandDigest.of(new Before.Water("a", 3, LocalDate.EPOCH, AT, List.of("x"), new Sealed<>("s"))))
            .isNotEqualTo(
                    CommandDigest.of(new Before.Water("a", 3, LocalDate.EPOCH, AT, List.of("x"), new Sealed<>("t"))));
    }

    @Test
    void tellsOneCommandFromAnother() {
        assertThat(CommandDigest.of(new Before.Water("a", 3, LocalDate.EPOCH, AT, List.of(), null)))
            .isNotEqualTo(CommandDigest.of(new Before.Drain("a", 3, LocalDate.EPOCH, AT, List.of(), null)));
    }

    @Test
    void outlivesACommandThatGrows() {
        assertThat(CommandDigest.of(new After.Water("a", null, List.of(), 3, LocalDate.EPOCH, AT, List.of("x"), null)))
            .isEqualTo(CommandDigest.of(new Before.Water("a", 3, LocalDate.EPOCH, AT, List.of("x"), null)));
    }

    interface Before {

        record Water(String what, int litres, LocalDate on, Instant at, List<String> with,
                @Nullable Sealed<String> by) implements Command {

            public boolean isMuch() {
                return this.litres > 10;
            }

        }

        record Drain(String what, int litres, LocalDate on, Instant at, List<String> with,
                @Nullable Sealed<String> by) implements Command {

        }

    }

    interface After {

        record Water(String what, @Nullable String anew, List<String> more, int litres, LocalDate on, Instant at,
                List<String> with, @Nullable Sealed<String> by) implements Command {

        }

    }

}
