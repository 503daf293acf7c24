package org.chancery.organization.write;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/** People, as their own events have them. */
public final class RecordedPeople implements People {

    private final Repository<Person> people;

    public RecordedPeople(Repository<Person> people) {
        this.people = people;
    }

    @Override
    public Sealed<String> name(PersonId person, @Nullable Sealed<String> said) {
        return known(person).invoke((known) -> known.name(person, said));
    }

    private Aggregate<Person> known(PersonId person) {
        try {
            return this.people.loadOrCreate(person.value(), Person::new);
        }
        catch (RuntimeException ex) {
            throw ex;
        }
        catch (Exception ex) {
            throw new IllegalStateException("A person cannot be made", ex);
        }
    }

}
