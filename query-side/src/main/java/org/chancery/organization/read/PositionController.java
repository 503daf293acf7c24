package org.chancery.organization.read;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.query.graphql.Connection;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Questions about positions and the people in them, as the schema words them. */
@Controller
class PositionController {

    private final PositionFinder positions;

    private final Clock clock;

    PositionController(PositionFinder positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
    }

    @QueryMapping
    @Nullable PositionCard position(@Argument String id, AsOf asOf, Viewer viewer) {
        return this.positions.position(id, viewer, asOf);
    }

    @QueryMapping
    Connection<PositionCard> positions(@Argument @Nullable PositionFilter filter, @Argument PositionCards.Order orderBy,
            AsOf asOf, @Argument @Nullable Integer first, @Argument @Nullable String after, Viewer viewer) {
        return Connection.of(this.positions.find(viewer, PositionFilter.toBson(filter), orderBy, asOf,
                PageRequest.of(first, after)));
    }

    @QueryMapping
    List<Representative> whoActsFor(@Argument String position, @Argument @Nullable Instant asOf, Viewer viewer) {
        return this.positions.whoActsFor(position, (asOf != null) ? asOf : this.clock.instant(), viewer);
    }

    @SchemaMapping(typeName = "Position")
    PositionState state(PositionCard position, AsOf asOf) {
        return PositionState.of(position, asOf.day());
    }

    @SchemaMapping(typeName = "Position")
    @Nullable Appointment holder(PositionCard position, AsOf asOf) {
        return position.holderAsOf(asOf.day()).map((holder) -> Appointment.ofHolder(position, holder)).orElse(null);
    }

    @SchemaMapping(typeName = "Position")
    @Nullable Appointment acting(PositionCard position, AsOf asOf) {
        return position.actingAsOf(asOf.day()).map((acting) -> Appointment.ofActing(position, acting)).orElse(null);
    }

    @SchemaMapping(typeName = "Position")
    List<Appointment> history(PositionCard position) {
        return Appointment.in(Stream.of(position));
    }

    @QueryMapping
    @Nullable PersonCard person(@Argument String id, Viewer viewer) {
        return this.positions.person(id, viewer);
    }

    @QueryMapping
    Connection<PersonCard> people(@Argument @Nullable PersonFilter filter, @Argument PersonCards.Order orderBy,
            @Argument @Nullable Integer first, @Argument @Nullable String after, Viewer viewer) {
        return Connection
            .of(this.positions.findPeople(viewer, PersonFilter.toBson(filter), orderBy, PageRequest.of(first, after)));
    }

    @SchemaMapping(typeName = "Person")
    List<Appointment> appointments(PersonCard person, AsOf asOf, Viewer viewer) {
        return this.positions.historyOf(person.id(), viewer)
            .stream()
            .filter((appointment) -> appointment.covers(asOf.day()))
            .toList();
    }

    @SchemaMapping(typeName = "Person", field = "history")
    List<Appointment> historyOfPerson(PersonCard person, Viewer viewer) {
        return this.positions.historyOf(person.id(), viewer);
    }

}
