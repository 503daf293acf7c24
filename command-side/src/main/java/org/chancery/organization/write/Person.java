package org.chancery.organization.write;

import org.axonframework.modelling.command.AggregateRoot;
import org.chancery.command.EventSourced;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Sealed;
import org.chancery.organization.api.OrganizationRefusal;
import org.chancery.organization.event.PersonEntered;
import org.chancery.organization.event.PersonEvent;
import org.jspecify.annotations.Nullable;

/**
 * A person (физическое лицо) in the directory. No command is given to people: one is
 * entered when he is first appointed to a position.
 */
@AggregateRoot
public final class Person extends EventSourced<PersonEvent> {

    private @Nullable Sealed<String> name;

    /**
     * The name that the directory has; it is entered when it has none yet. Another name
     * is refused, as it would be another person under the same id.
     */
    Sealed<String> name(PersonId id, @Nullable Sealed<String> said) {
        if (this.name == null) {
            Sealed<String> entered = mustBeSaid(id, said);
            record(new PersonEntered(id.value(), entered));
            return entered;
        }
        if (said != null && !sameLetters(said).equals(sameLetters(this.name))) {
            throw Refused.because(OrganizationRefusal.PERSON_NAMED_OTHERWISE).with("personId", id.value());
        }
        return this.name;
    }

    @Override
    protected void evolve(PersonEvent event) {
        this.name = switch (event) {
            case PersonEntered entered -> entered.personName();
        };
    }

    private static Sealed<String> mustBeSaid(PersonId id, @Nullable Sealed<String> said) {
        if (said == null) {
            throw Refused.because(KernelRefusal.NOT_FOUND).with("personId", id.value());
        }
        return said;
    }

    /** Whether ё is written with its dots says nothing about who somebody is. */
    private static String sameLetters(Sealed<String> name) {
        return name.value().replace('ё', 'е').replace('Ё', 'Е');
    }

    Person() {
        // For Axon: a person is built from his events.
    }

}
