package org.chancery.organization.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.bson.conversions.Bson;
import org.chancery.kernel.Role;
import org.chancery.organization.api.HeadOf;
import org.chancery.organization.api.SubstitutionScope;
import org.chancery.organization.event.ActingAppointed;
import org.chancery.organization.event.ActingEnded;
import org.chancery.organization.event.PersonAppointed;
import org.chancery.organization.event.PersonDismissed;
import org.chancery.organization.event.PositionAdded;
import org.chancery.organization.event.PositionEvent;
import org.chancery.organization.event.SubstituteNamed;
import org.chancery.organization.read.PositionCard.Substitution;
import org.chancery.organization.read.PositionCard.Tenure;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;
import org.chancery.query.view.Grants;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

/** Writes the card of each position. */
@Component
final class PositionCardProjector implements Projector<PositionCard> {

    @Override
    public View<PositionCard> view() {
        return PositionCards.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<PositionCard> cards) {
        if (fact.event() instanceof PositionAdded added) {
            cards.insert(card(added, fact));
            if (added.assistantOf() != null) {
                cards.merge(added.assistantOf(), addToSet(PositionCards.ASSISTANTS, added.positionId()));
            }
        }
        else if (fact.event() instanceof PositionEvent event) {
            cards.update(event.positionId(), change(event));
        }
    }

    private static Bson change(PositionEvent event) {
        return switch (event) {
            case PositionAdded added -> throw new IllegalArgumentException("Added twice: " + added);
            case PersonAppointed appointed -> combine(set(PositionCards.holder(appointed.from()), tenure(appointed)),
                    addToSet(PositionCards.PEOPLE, appointed.personId()));
            case ActingAppointed appointed ->
                combine(set(PositionCards.acting(appointed.effectiveOn()), tenure(appointed)),
                        addToSet(PositionCards.PEOPLE, appointed.personId()));
            case ActingEnded ended -> ended(PositionCards.acting(ended.effectiveOn()), ended.to(), ended.basis());
            case SubstituteNamed named -> push(PositionCards.SUBSTITUTIONS, substitution(named));
            case PersonDismissed dismissed ->
                ended(PositionCards.holder(dismissed.from()), dismissed.to(), dismissed.basis());
        };
    }

    private static Bson ended(String tenure, LocalDate to, String basis) {
        return combine(set(tenure + ".to", to), set(tenure + ".endBasis", basis));
    }

    private static Tenure tenure(PersonAppointed appointed) {
        return new Tenure(appointed.personId(), Name.ofPerson(appointed.personName().value()), appointed.from(), null,
                null, appointed.basis(), null);
    }

    private static Tenure tenure(ActingAppointed appointed) {
        return new Tenure(appointed.personId(), Name.ofPerson(appointed.personName().value()), appointed.effectiveOn(),
                appointed.to(), appointed.decidedOn(), appointed.basis(), null);
    }

    private static Substitution substitution(SubstituteNamed named) {
        return new Substitution(named.substitutionId(), named.substitute(), named.from(), named.to(),
                SubstitutionScope.valueOf(named.scope()), named.reason());
    }

    private static PositionCard card(PositionAdded added, Fact fact) {
        return new PositionCard(added.positionId(), fact.sequence(), added.title(), added.organizationId(),
                added.unitId(), added.roles().stream().map(Role::valueOf).toList(),
                (added.heads() != null) ? HeadOf.valueOf(added.heads()) : null, added.assistantOf(), List.of(),
                added.zone(), added.existsFrom(), Map.of(), Map.of(), List.of(), List.of(), Words.normal(added.title()),
                Words.of(added.title()), List.of(Grants.EVERYONE));
    }

}
