package org.chancery.organization.read;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.organization.read.PositionCard.Tenure;
import org.jspecify.annotations.Nullable;

/** A person's time in a position, as the schema's {@code Appointment} shows it. */
record Appointment(String position, String person, Name name, boolean acting, @Nullable LocalDate decidedOn,
        LocalDate from, @Nullable LocalDate to, String basis, @Nullable String endBasis) {

    private static final Comparator<Appointment> FIRST_ONE_FIRST = Comparator.comparing(Appointment::from)
        .thenComparing(Appointment::position)
        .thenComparing(Appointment::acting);

    /** All of these positions, in the order of their first days. */
    static List<Appointment> in(Stream<PositionCard> positions) {
        return positions
            .flatMap((card) -> Stream.concat(all(card, card.holders(), false), all(card, card.acting(), true)))
            .sorted(FIRST_ONE_FIRST)
            .toList();
    }

    static Appointment ofHolder(PositionCard card, Tenure tenure) {
        return of(card, tenure, false);
    }

    static Appointment ofActing(PositionCard card, Tenure tenure) {
        return of(card, tenure, true);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(this.from) && (this.to == null || day.isBefore(this.to));
    }

    private static Stream<Appointment> all(PositionCard card, Map<String, Tenure> tenures, boolean acting) {
        return tenures.values().stream().map((tenure) -> of(card, tenure, acting));
    }

    private static Appointment of(PositionCard card, Tenure tenure, boolean acting) {
        return new Appointment(card.id(), tenure.person(), tenure.name(), acting, tenure.decidedOn(), tenure.from(),
                tenure.to(), tenure.basis(), tenure.endBasis());
    }

}
