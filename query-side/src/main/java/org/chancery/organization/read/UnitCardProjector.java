package org.chancery.organization.read;

import java.util.List;

import org.chancery.organization.event.UnitAdded;
import org.chancery.organization.event.UnitEvent;
import org.chancery.organization.event.UnitHeadNamed;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;
import org.chancery.query.view.Grants;

import org.springframework.stereotype.Component;

import static com.mongodb.client.model.Updates.set;

/** Writes the card of each unit. */
@Component
final class UnitCardProjector implements Projector<UnitCard> {

    @Override
    public View<UnitCard> view() {
        return UnitCards.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<UnitCard> cards) {
        if (fact.event() instanceof UnitEvent event) {
            switch (event) {
                case UnitAdded added -> cards.insert(card(added, fact));
                case UnitHeadNamed named -> cards.update(named.unitId(), set(UnitCards.HEAD, named.positionId()));
            }
        }
    }

    private static UnitCard card(UnitAdded added, Fact fact) {
        return new UnitCard(added.unitId(), fact.sequence(), new Name(added.fullName(), added.shortName()),
                added.index(), added.organizationId(), added.parentId(), added.existsFrom(), null,
                Words.normal(added.fullName()), List.of(Grants.EVERYONE));
    }

}
