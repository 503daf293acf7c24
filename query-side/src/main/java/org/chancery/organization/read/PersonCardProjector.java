package org.chancery.organization.read;

import java.util.List;

import org.chancery.organization.event.PersonEntered;
import org.chancery.organization.event.PersonEvent;
import org.chancery.query.projection.Fact;
import org.chancery.query.projection.Projector;
import org.chancery.query.projection.View;
import org.chancery.query.projection.Writes;
import org.chancery.query.view.Grants;

import org.springframework.stereotype.Component;

/** Writes the card of each person. */
@Component
final class PersonCardProjector implements Projector<PersonCard> {

    @Override
    public View<PersonCard> view() {
        return PersonCards.VIEW;
    }

    @Override
    public void project(Fact fact, Writes<PersonCard> cards) {
        if (fact.event() instanceof PersonEvent event) {
            switch (event) {
                case PersonEntered entered -> cards.insert(card(entered, fact));
            }
        }
    }

    private static PersonCard card(PersonEntered entered, Fact fact) {
        String name = entered.personName().value();
        return new PersonCard(entered.personId(), fact.sequence(), Name.ofPerson(name), Words.normal(name),
                Words.of(name), List.of(Grants.EVERYONE));
    }

}
