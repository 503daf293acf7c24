package org.chancery.organization.read;

import java.util.List;

import org.bson.conversions.Bson;
import org.chancery.organization.api.OrganizationKind;
import org.chancery.organization.event.OrganizationEvent;
import org.chancery.organization.event.OrganizationHeadNamed;
import org.chancery.organization.event.OrganizationRegistered;
import org.chancery.organization.event.OrganizationRenamed;
import org.chancery.organization.read.OrganizationCard.DatedName;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;
import org.chancery.query.view.Grants;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

/** Writes the card of each organization. */
@Component
final class OrganizationCardProjector implements Projector<OrganizationCard> {

    @Override
    public View<OrganizationCard> view() {
        return OrganizationCards.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<OrganizationCard> cards) {
        if (fact.event() instanceof OrganizationEvent event) {
            switch (event) {
                case OrganizationRegistered registered -> cards.insert(card(registered, fact));
                case OrganizationHeadNamed named ->
                    cards.update(named.organizationId(), set(OrganizationCards.HEAD, named.positionId()));
                case OrganizationRenamed renamed -> cards.update(renamed.organizationId(), renamed(renamed));
            }
        }
    }

    private static OrganizationCard card(OrganizationRegistered registered, Fact fact) {
        return new OrganizationCard(registered.organizationId(), fact.sequence(),
                List.of(new DatedName(registered.fullName(), registered.shortName(), registered.existsFrom(), null)),
                OrganizationKind.valueOf(registered.kind()), registered.oktmo(), registered.inn(), registered.ogrn(),
                registered.parentId(), registered.zone(), registered.existsFrom(), null,
                Words.normal(registered.fullName()), Words.of(registered.fullName(), registered.shortName()),
                List.of(Grants.EVERYONE));
    }

    /** The words of the old name stay: who knows only that must find it too. */
    private static Bson renamed(OrganizationRenamed renamed) {
        return combine(
                push(OrganizationCards.NAMES,
                        new DatedName(renamed.fullName(), renamed.shortName(), renamed.validFrom(), renamed.basis())),
                set(OrganizationCards.SORT_NAME, Words.normal(renamed.fullName())),
                addEachToSet(Words.FIELD, Words.of(renamed.fullName(), renamed.shortName())));
    }

}
