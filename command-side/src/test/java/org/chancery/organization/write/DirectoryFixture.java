package org.chancery.organization.write;

import java.time.LocalDate;
import java.util.List;

import org.chancery.command.Actors;
import org.chancery.command.Scenario;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Role;
import org.chancery.kernel.Sealed;
import org.chancery.organization.api.AddPosition;
import org.chancery.organization.api.AddUnit;
import org.chancery.organization.api.Appoint;
import org.chancery.organization.api.AppointActing;
import org.chancery.organization.api.Dismiss;
import org.chancery.organization.api.HeadOf;
import org.chancery.organization.api.OrganizationKind;
import org.chancery.organization.api.RegisterOrganization;
import org.chancery.organization.api.RenameOrganization;
import org.chancery.organization.api.Substitute;
import org.chancery.organization.api.SubstitutionId;
import org.chancery.organization.api.SubstitutionScope;
import org.chancery.organization.api.UnitId;
import org.chancery.organization.event.ActingAppointed;
import org.chancery.organization.event.ActingEnded;
import org.chancery.organization.event.OrganizationHeadNamed;
import org.chancery.organization.event.OrganizationRegistered;
import org.chancery.organization.event.OrganizationRenamed;
import org.chancery.organization.event.PersonAppointed;
import org.chancery.organization.event.PersonDismissed;
import org.chancery.organization.event.PersonEntered;
import org.chancery.organization.event.PositionAdded;
import org.chancery.organization.event.SubstituteNamed;
import org.chancery.organization.event.UnitAdded;
import org.chancery.organization.event.UnitHeadNamed;
import org.jspecify.annotations.Nullable;

/**
 * A ministry with one unit and the position of its minister, who may be in it, and what
 * can be asked of all these and happen to them.
 */
public final class DirectoryFixture {

    public static final Actor ADMINISTRATOR = Actors.person("administrator", Role.ADMINISTRATOR);

    public static final Actor MINISTER = Actors.person("minister", Role.EXECUTIVE);

    public static final Actor DEPUTY = Actors.person("deputy", Role.EXECUTIVE);

    public static final Actor OFFICER = Actors.person("officer", Role.OFFICER);

    public static final Actor STRANGER = Actors.stranger("stranger", Role.EXECUTIVE);

    public static final OrganizationId MINISTRY = Actors.MINISTRY;

    public static final UnitId UNIT = new UnitId(Actors.id("unit"));

    public static final PositionId POST = MINISTER.position();

    public static final LocalDate SINCE = LocalDate.of(2012, 5, 14);

    public static final LocalDate FROM = LocalDate.of(2024, 2, 1);

    public static final LocalDate RENAMED_ON = LocalDate.of(2020, 5, 18);

    public static final LocalDate DECIDED_ON = LocalDate.of(2026, 4, 25);

    public static final LocalDate EFFECTIVE_ON = LocalDate.of(2026, 4, 27);

    public static final LocalDate LEAVE = LocalDate.of(2026, 6, 1);

    public static final LocalDate BACK = LocalDate.of(2026, 6, 15);

    static final String ZONE = "Europe/Moscow";

    static final String BASIS = "Указ от 25.04.2026 № 112";

    private static final String POST_ID = POST.value();

    private DirectoryFixture() {
    }

    static Scenario<Organization> organization() {
        return Scenario.of(Organization.class).with(new KnownDirectory());
    }

    static RegisterOrganization register(@Nullable OrganizationId parent) {
        return new RegisterOrganization(MINISTRY, "Министерство рек и переправ", "Минрек",
                OrganizationKind.EXECUTIVE_BODY, null, null, null, parent, ZONE, SINCE);
    }

    public static OrganizationRegistered registered() {
        return registered(null);
    }

    public static OrganizationRegistered registered(@Nullable OrganizationId parent) {
        return new OrganizationRegistered(MINISTRY.value(), "Министерство рек и переправ", "Минрек", "EXECUTIVE_BODY",
                null, null, null, (parent != null) ? parent.value() : null, ZONE, SINCE);
    }

    static RenameOrganization rename(LocalDate validFrom) {
        return new RenameOrganization(MINISTRY, "Министерство рек и озёр", "Минрек", validFrom, BASIS);
    }

    static OrganizationRenamed renamed(LocalDate validFrom) {
        return new OrganizationRenamed(MINISTRY.value(), "Министерство рек и озёр", "Минрек", validFrom, BASIS);
    }

    static OrganizationHeadNamed organizationHeadNamed(PositionId head) {
        return new OrganizationHeadNamed(MINISTRY.value(), head.value());
    }

    static Scenario<Unit> unit(KnownDirectory directory) {
        return Scenario.of(Unit.class).with(directory);
    }

    static AddUnit addUnit(@Nullable UnitId parent, @Nullable LocalDate existsFrom) {
        return new AddUnit(UNIT, MINISTRY, parent, "Отдел переправ", "Переправы", "01-12", existsFrom);
    }

    static UnitAdded unitAdded(@Nullable UnitId parent, @Nullable LocalDate existsFrom) {
        return new UnitAdded(UNIT.value(), MINISTRY.value(), (parent != null) ? parent.value() : null, "Отдел переправ",
                "Переправы", "01-12", existsFrom);
    }

    static UnitHeadNamed unitHeadNamed(PositionId head) {
        return new UnitHeadNamed(UNIT.value(), head.value());
    }

    static Scenario<Position> position() {
        return position(new KnownDirectory());
    }

    static Scenario<Position> position(KnownDirectory directory) {
        return Scenario.of(Position.class).with(directory).with(new KnownHeads()).with(new KnownPeople());
    }

    static AddPosition addPosition(@Nullable UnitId unit, @Nullable HeadOf heads) {
        return new AddPosition(POST, MINISTRY, unit, "Министр", List.of(Role.EXECUTIVE), heads, null, null);
    }

    static PositionAdded positionAdded(@Nullable UnitId unit, @Nullable HeadOf heads, @Nullable LocalDate existsFrom) {
        return new PositionAdded(POST_ID, MINISTRY.value(), (unit != null) ? unit.value() : null, "Министр",
                List.of("EXECUTIVE"), (heads != null) ? heads.name() : null, null, ZONE, existsFrom);
    }

    static PositionAdded positionAdded() {
        return positionAdded(null, null, SINCE);
    }

    static Appoint appoint(Actor person, LocalDate from) {
        return new Appoint(POST, person.person(), nameOf(person), from, BASIS);
    }

    static PersonAppointed appointed(Actor person, LocalDate from) {
        return new PersonAppointed(POST_ID, person.person().value(), nameOf(person), from, BASIS);
    }

    static AppointActing appointActing(Actor person, LocalDate effectiveOn, @Nullable LocalDate to) {
        return new AppointActing(POST, person.person(), nameOf(person), BASIS, DECIDED_ON, effectiveOn, to);
    }

    static ActingAppointed actingAppointed(Actor person, LocalDate effectiveOn, @Nullable LocalDate to) {
        return new ActingAppointed(POST_ID, person.person().value(), nameOf(person), BASIS, DECIDED_ON, effectiveOn,
                to);
    }

    static ActingEnded actingEnded(Actor person, LocalDate effectiveOn, LocalDate to) {
        return new ActingEnded(POST_ID, person.person().value(), effectiveOn, to, BASIS);
    }

    static Substitute substitute(Actor by, LocalDate from, LocalDate to, SubstitutionScope scope) {
        return substitute("leave", by, from, to, scope);
    }

    static Substitute substitute(String id, Actor by, LocalDate from, LocalDate to, SubstitutionScope scope) {
        return new Substitute(POST, new SubstitutionId(Actors.id(id)), by.position(), from, to, "Отпуск", scope);
    }

    static SubstituteNamed substituteNamed(Actor by, LocalDate from, LocalDate to, SubstitutionScope scope) {
        return new SubstituteNamed(POST_ID, Actors.id("leave"), by.position().value(), from, to, "Отпуск",
                scope.name());
    }

    static Dismiss dismiss(Actor person, LocalDate on) {
        return new Dismiss(POST, person.person(), on, BASIS);
    }

    static PersonDismissed dismissed(Actor person, LocalDate from, LocalDate to) {
        return new PersonDismissed(POST_ID, person.person().value(), from, to, BASIS);
    }

    static PersonEntered entered(Actor person) {
        return new PersonEntered(person.person().value(), nameOf(person));
    }

    /** Each is called by the id. */
    static Sealed<String> nameOf(Actor person) {
        return nameOf(person.person());
    }

    static Sealed<String> nameOf(PersonId person) {
        return new Sealed<>("Имя " + person);
    }

    /** The same person with the powers of the post, in this capacity. */
    static Actor forThePost(Actor actor, Capacity capacity) {
        return new Actor(actor.person(), actor.position(), actor.organization(), actor.roles(), POST, capacity);
    }

}
