package org.chancery.command.application;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.command.OrderlyEngine;
import org.chancery.command.Actors;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.Identifier;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.kernel.Sealed;
import org.chancery.organization.api.AddPosition;
import org.chancery.organization.api.AddUnit;
import org.chancery.organization.api.Appoint;
import org.chancery.organization.api.HeadOf;
import org.chancery.organization.api.OrganizationKind;
import org.chancery.organization.api.OrganizationRefusal;
import org.chancery.organization.api.RegisterOrganization;
import org.chancery.organization.api.Substitute;
import org.chancery.organization.api.SubstitutionId;
import org.chancery.organization.api.SubstitutionScope;
import org.chancery.organization.api.UnitId;
import org.chancery.organization.event.OrganizationHeadNamed;
import org.chancery.organization.event.OrganizationRegistered;
import org.chancery.organization.event.PersonAppointed;
import org.chancery.organization.event.PersonEntered;
import org.chancery.organization.event.PositionAdded;
import org.chancery.organization.event.UnitAdded;
import org.chancery.organization.event.UnitHeadNamed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the parts of the directory decide together, over the real event store's road. */
class DirectoryAggregatesTests {

    private static final Actor ADMINISTRATOR = Actors.person("administrator", Role.ADMINISTRATOR);

    private static final OrganizationId MINISTRY = Actors.MINISTRY;

    private static final UnitId UNIT = new UnitId(Actors.id("unit"));

    private static final PositionId MINISTER = new PositionId(Actors.id("minister"));

    private static final PositionId DEPUTY = new PositionId(Actors.id("deputy"));

    private static final PositionId OFFICER = new PositionId(Actors.id("officer"));

    private static final PersonId PERSON = new PersonId(Actors.id("person"));

    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);

    private static final LocalDate TO = LocalDate.of(2026, 6, 15);

    private final CommandBus commands = new CommandSideConfiguration().commandBus();

    private final EventStore events = EmbeddedEventStore.builder().storageEngine(new OrderlyEngine()).build();

    DirectoryAggregatesTests() {
        DirectoryAggregates.register(Aggregates.alone(this.events, this.commands, new RecentAggregates()), this.events);
    }

    @BeforeEach
    void thereIsAMinistryWithAUnit() {
        give(register(MINISTRY, null));
        give(new AddUnit(UNIT, MINISTRY, null, "Отдел переправ", "Переправы", null, null));
    }

    @Test
    void whatHasAHeadNamesItTogetherWithThePosition() {
        give(position(MINISTER, HeadOf.ORGANIZATION));
        give(position(DEPUTY, HeadOf.UNIT));

        assertThat(history(MINISTRY)).containsExactly(OrganizationRegistered.class, OrganizationHeadNamed.class);
        assertThat(history(UNIT)).containsExactly(UnitAdded.class, UnitHeadNamed.class);
    }

    @Test
    void rejectsSecondHeadOfAnOrganizationAndAddsNoPosition() {
        give(position(MINISTER, HeadOf.ORGANIZATION));

        assertRefused(position(DEPUTY, HeadOf.ORGANIZATION), OrganizationRefusal.HEAD_ALREADY_NAMED);
        assertThat(history(DEPUTY)).isEmpty();
    }

    @Test
    void rejectsSecondHeadOfAUnitAndAddsNoPosition() {
        give(position(MINISTER, HeadOf.UNIT));

        assertRefused(position(DEPUTY, HeadOf.UNIT), OrganizationRefusal.HEAD_ALREADY_NAMED);
        assertThat(history(DEPUTY)).isEmpty();
    }

    @Test
    void organizationStandsUnderOneThatWasThereBefore_ORG_1() {
        give(register(Actors.OTHER_MINISTRY, MINISTRY));

        assertThat(history(Actors.OTHER_MINISTRY)).containsExactly(OrganizationRegistered.class);
    }

    @Test
    void rejectsOrganizationUnderWhatIsNoOrganization_ORG_1() {
        assertRefused(register(Actors.OTHER_MINISTRY, new OrganizationId(UNIT.value())), KernelRefusal.NOT_FOUND);
    }

    @Test
    void personIsEnteredWhenFirstAppointed() {
        give(position(MINISTER, null));
        give(position(DEPUTY, null));

        give(appoint(MINISTER, "Рекин Степан Матвеевич"));
        give(appoint(DEPUTY, null));

        assertThat(history(PERSON)).containsExactly(PersonEntered.class);
        assertThat(history(DEPUTY)).containsExactly(PositionAdded.class, PersonAppointed.class);
        assertThat(payloads(DEPUTY).getLast()).extracting("personName")
            .isEqualTo(new Sealed<>("Рекин Степан Матвеевич"));
    }

    @Test
    void rejectsPersonOfWhomNothingIsKnown() {
        give(position(MINISTER, null));

        assertRefused(appoint(MINISTER, null), KernelRefusal.NOT_FOUND);
        assertThat(history(PERSON)).isEmpty();
    }

    @Test
    void rejectsPersonUnderAnotherName() {
        give(position(MINISTER, null));
        give(position(DEPUTY, null));
        give(appoint(MINISTER, "Рекин Степан Матвеевич"));

        assertRefused(appoint(DEPUTY, "Полевой Фёдор Никитич"), OrganizationRefusal.PERSON_NAMED_OTHERWISE);
        assertThat(history(DEPUTY)).containsExactly(PositionAdded.class);
    }

    @Test
    void knowsPersonWithAndWithoutTheDotsOfЁ() {
        give(position(MINISTER, null));
        give(position(DEPUTY, null));
        give(appoint(MINISTER, "Полевой Фёдор Никитич"));

        give(appoint(DEPUTY, "Полевой Федор Никитич"));

        assertThat(history(PERSON)).containsExactly(PersonEntered.class);
    }

    @Test
    void rejectsSubstituteWhoIsHimselfSubstituted_ORG_5() {
        give(position(MINISTER, null));
        give(position(DEPUTY, null));
        give(position(OFFICER, null));
        give(substitute(DEPUTY, OFFICER));

        assertRefused(substitute(MINISTER, DEPUTY), OrganizationRefusal.SUBSTITUTE_IS_SUBSTITUTED);
    }

    private static RegisterOrganization register(OrganizationId id, @Nullable OrganizationId parent) {
        return new RegisterOrganization(id, "Министерство рек", "Минрек", OrganizationKind.EXECUTIVE_BODY, null, null,
                null, parent, "Europe/Moscow", null);
    }

    private static AddPosition position(PositionId id, @Nullable HeadOf heads) {
        return new AddPosition(id, MINISTRY, UNIT, "Должность", List.of(Role.OFFICER), heads, null, null);
    }

    private static Appoint appoint(PositionId position, @Nullable String name) {
        return new Appoint(position, PERSON, (name != null) ? new Sealed<>(name) : null, FROM, "Приказ № 1");
    }

    private static Substitute substitute(PositionId position, PositionId by) {
        return new Substitute(position, new SubstitutionId(Actors.id("leave")), by, FROM, TO, "Отпуск",
                SubstitutionScope.ALL);
    }

    private void assertRefused(Command command, RefusalCode code) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> give(command))
            .extracting(Refused::code)
            .isEqualTo(code);
    }

    private void give(Command command) {
        String commandId = Actors.id(command.toString());
        CommandStamp stamp = new CommandStamp(commandId, commandId, ADMINISTRATOR, commandId, "api", null, null);
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        this.commands.dispatch(new GenericCommandMessage<>(command, stamp.toMetadata()), answer);
        CommandResultMessage<?> result = answer.getResult();
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
    }

    private List<Class<?>> history(Identifier id) {
        return payloads(id).stream().<Class<?>>map(Object::getClass).toList();
    }

    private List<?> payloads(Identifier id) {
        return this.events.readEvents(id.value()).asStream().map(DomainEventMessage::getPayload).toList();
    }

}
