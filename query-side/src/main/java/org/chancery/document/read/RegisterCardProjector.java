package org.chancery.document.read;

import java.util.List;

import org.chancery.document.api.Flow;
import org.chancery.document.api.GapPolicy;
import org.chancery.document.api.NumberItem.Part;
import org.chancery.document.api.NumberingPeriod;
import org.chancery.document.event.RegisterEvent;
import org.chancery.document.event.RegisterOpened;
import org.chancery.document.read.RegisterCard.Item;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;
import org.chancery.query.view.Grants;

import org.springframework.stereotype.Component;

/** Writes the card of each register. */
@Component
final class RegisterCardProjector implements Projector<RegisterCard> {

    @Override
    public View<RegisterCard> view() {
        return RegisterCards.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<RegisterCard> cards) {
        if (fact.event() instanceof RegisterEvent event) {
            switch (event) {
                case RegisterOpened opened -> cards.insert(card(opened, fact));
            }
        }
    }

    private static RegisterCard card(RegisterOpened opened, Fact fact) {
        return new RegisterCard(opened.registerId(), fact.sequence(), opened.organization(), opened.title(),
                opened.index(), Flow.valueOf(opened.flow()), NumberingPeriod.valueOf(opened.period()),
                opened.format().stream().map(RegisterCardProjector::item).toList(), opened.sectioned(), opened.zone(),
                GapPolicy.valueOf(opened.gapPolicy()), fact.occurredAt(),
                List.of(Grants.organization(opened.organization())));
    }

    private static Item item(RegisterOpened.Item item) {
        return new Item(Part.valueOf(item.part()), item.text(), item.digits());
    }

}
