package org.chancery.organization.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
 *
 * <p>
 * A registrar who enters a day's paper asks this at every command, so a card that says
 * yes is good for a second; no is never said without reading it anew.
 */
final class DirectorySubstitutions implements Substitutions {

    private static final Duration GOOD_FOR = Duration.ofSeconds(1);

    private final ViewReader views;

    private final Cache<String, PositionCard> recent = Caffeine.newBuilder()
        .maximumSize(10_000)
        .expireAfterWrite(GOOD_FOR)
        .build();

    DirectorySubstitutions(ViewReader views) {
        this.views = views;
    }

    @Override
    public Optional<Capacity> capacityFor(Actor own, PositionId other, Instant at) {
        PositionCard known = this.recent.getIfPresent(other.value());
        Capacity capacity = (known != null) ? capacity(own, known, at) : null;
        return (capacity != null) ? Optional.of(capacity) : read(other).map((card) -> capacity(own, card, at));
    }

    private Optional<PositionCard> read(PositionId position) {
        PositionCard card = this.views.collection(PositionCards.VIEW).find(Filters.eq("_id", position.value())).first();
        if (card != null) {
            this.recent.put(position.value(), card);
        }
        return Optional.ofNullable(card);
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
