package org.chancery.organization.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Role;
import org.chancery.query.identity.Substitutions;
import org.chancery.query.view.ViewReader;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody may act, as the card of the other position says: one find by its id.
 * Whoever is in the position himself has the most powers, a registrar of its organization
 * the least.
 */
final class DirectorySubstitutions implements Substitutions {

    private final ViewReader views;

    DirectorySubstitutions(ViewReader views) {
        this.views = views;
    }

    @Override
    public Optional<Capacity> capacityFor(Actor own, PositionId other, Instant at) {
        PositionCard card = this.views.collection(PositionCards.VIEW).find(Filters.eq("_id", other.value())).first();
        return Optional.ofNullable((card != null) ? capacity(own, card, at) : null);
    }

    private static @Nullable Capacity capacity(Actor own, PositionCard card, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneId.of(card.zone()));
        String person = own.person().value();
        String position = own.position().value();
        if (card.holderAsOf(day).stream().anyMatch((holder) -> holder.person().equals(person))) {
            return Capacity.OWN;
        }
        if (card.actingAsOf(day).stream().anyMatch((acting) -> acting.person().equals(person))) {
            return Capacity.ACTING;
        }
        if (card.substitutionsAsOf(day).anyMatch((each) -> each.substitute().equals(position))) {
            return Capacity.SUBSTITUTE;
        }
        if (card.assistants().contains(position)) {
            return Capacity.ASSISTANT;
        }
        boolean registers = own.has(Role.REGISTRAR) && own.organization().value().equals(card.organization());
        return registers ? Capacity.CLERK : null;
    }

}
