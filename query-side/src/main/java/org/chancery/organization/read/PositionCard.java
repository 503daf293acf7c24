package org.chancery.organization.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.bson.codecs.pojo.annotations.BsonId;
import org.chancery.kernel.Role;
import org.chancery.organization.api.HeadOf;
import org.chancery.organization.api.SubstitutionScope;
import org.jspecify.annotations.Nullable;

/**
 * A position as it is stored for reading, with everybody who ever was in it: most who
 * read one want to know who holds it.
 *
 * @param id the position's id
 * @param version the sequence of its last event
 * @param assistants the positions that prepare for its approval
 * @param holders who holds it, by the first day, so that the end of one can be entered
 * @param acting who acts in it, likewise
 * @param people everybody who ever was in it, by which it is found
 * @param sortTitle its title, in the form by which lists are sorted
 * @param words the words of its title, by which it is found
 * @param readers the grants that may see it
 */
public record PositionCard(@BsonId String id, long version, String title, String organization, @Nullable String unit,
        List<Role> roles, @Nullable HeadOf heads, @Nullable String assistantOf, List<String> assistants, String zone,
        @Nullable LocalDate existsFrom, Map<String, Tenure> holders, Map<String, Tenure> acting, List<String> people,
        List<Substitution> substitutions, String sortTitle, List<String> words, List<String> readers) {

    Optional<Tenure> holderAsOf(LocalDate day) {
        return this.holders.values().stream().filter((tenure) -> tenure.covers(day)).findFirst();
    }

    Optional<Tenure> actingAsOf(LocalDate day) {
        return this.acting.values().stream().filter((tenure) -> tenure.covers(day)).findFirst();
    }

    Stream<Substitution> substitutionsAsOf(LocalDate day) {
        return this.substitutions.stream().filter((substitution) -> substitution.covers(day));
    }

    /**
     * A person's time in it.
     *
     * @param to the first day after it
     * @param decidedOn the day of the decision, where it has one of its own
     * @param basis the act by which it began
     * @param endBasis the act by which it ended
     */
    public record Tenure(String person, Name name, LocalDate from, @Nullable LocalDate to,
            @Nullable LocalDate decidedOn, String basis, @Nullable String endBasis) {

        boolean covers(LocalDate day) {
            return !day.isBefore(this.from) && (this.to == null || day.isBefore(this.to));
        }

    }

    /** That another position does its work for a time. */
    public record Substitution(String id, String substitute, LocalDate from, LocalDate to, SubstitutionScope scope,
            String reason) {

        boolean covers(LocalDate day) {
            return !day.isBefore(this.from) && day.isBefore(this.to);
        }

    }

}
