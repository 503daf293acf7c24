package org.chancery.command.application;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.organization.write.Directory;
import org.chancery.organization.write.Heads;
import org.chancery.organization.write.Organization;
import org.chancery.organization.write.People;
import org.chancery.organization.write.Person;
import org.chancery.organization.write.Position;
import org.chancery.organization.write.RecordedDirectory;
import org.chancery.organization.write.RecordedHeads;
import org.chancery.organization.write.RecordedPeople;
import org.chancery.organization.write.Unit;

/** The aggregates of the directory; positions decide together with what they head. */
final class DirectoryAggregates {

    private DirectoryAggregates() {
    }

    static void register(Aggregates aggregates, EventStore events) {
        Directory directory = new RecordedDirectory(events);
        Heads heads = new RecordedHeads(aggregates.register(Organization.class, directory),
                aggregates.register(Unit.class, directory));
        People people = new RecordedPeople(aggregates.register(Person.class));
        aggregates.register(Position.class, directory, heads, people);
    }

}
