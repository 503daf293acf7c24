package org.chancery.organization.read;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chancery.kernel.Sealed;
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
 * What can have happened in a small directory: a ministry under the government, its unit,
 * its minister, his deputy and his assistant.
 */
final class DirectoryFacts {

    static final String GOVERNMENT = new UUID(5, 1).toString();

    static final String MINISTRY = new UUID(5, 2).toString();

    static final String UNIT = new UUID(5, 3).toString();

    static final String SUB_UNIT = new UUID(5, 4).toString();

    static final String MINISTER = new UUID(6, 1).toString();

    static final String DEPUTY = new UUID(6, 2).toString();

    static final String ASSISTANT = new UUID(6, 3).toString();

    static final String REKIN = new UUID(7, 1).toString();

    static final String POLEVOY = new UUID(7, 2).toString();

    static final String LEAVE = new UUID(8, 1).toString();

    static final LocalDate SINCE = LocalDate.of(2012, 5, 14);

    static final LocalDate RENAMED_ON = LocalDate.of(2020, 5, 18);

    static final LocalDate FROM = LocalDate.of(2018, 9, 3);

    static final LocalDate DECIDED_ON = LocalDate.of(2026, 4, 25);

    static final LocalDate EFFECTIVE_ON = LocalDate.of(2026, 4, 27);

    static final LocalDate AWAY = LocalDate.of(2026, 6, 1);

    static final LocalDate BACK = LocalDate.of(2026, 6, 15);

    private DirectoryFacts() {
    }

    static OrganizationRegistered governmentRegistered() {
        return new OrganizationRegistered(GOVERNMENT, "Областная управа", "Управа", "EXECUTIVE_BODY", null, null, null,
                null, "Europe/Moscow", null);
    }

    static OrganizationRegistered ministryRegistered() {
        return new OrganizationRegistered(MINISTRY, "Министерство рек и озёр", "Минрек", "EXECUTIVE_BODY", "60701000",
                "7707083893", "1027700132195", GOVERNMENT, "Europe/Moscow", SINCE);
    }

    static OrganizationRenamed ministryRenamed() {
        return new OrganizationRenamed(MINISTRY, "Министерство водных путей", "Минводпуть", RENAMED_ON,
                "Указ от 12.05.2020 № 41");
    }

    static OrganizationHeadNamed ministryHeadNamed() {
        return new OrganizationHeadNamed(MINISTRY, MINISTER);
    }

    static UnitAdded unitAdded() {
        return new UnitAdded(UNIT, MINISTRY, null, "Отдел переправ", "Переправы", "01-12", SINCE);
    }

    static UnitAdded subUnitAdded() {
        return new UnitAdded(SUB_UNIT, MINISTRY, UNIT, "Сектор паромов", "Паромы", null, RENAMED_ON);
    }

    static UnitHeadNamed unitHeadNamed() {
        return new UnitHeadNamed(UNIT, DEPUTY);
    }

    static PositionAdded ministerAdded() {
        return new PositionAdded(MINISTER, MINISTRY, null, "Министр", List.of("EXECUTIVE"), "ORGANIZATION", null,
                "Europe/Moscow", SINCE);
    }

    static PositionAdded deputyAdded() {
        return new PositionAdded(DEPUTY, MINISTRY, UNIT, "Заместитель министра", List.of("EXECUTIVE", "OFFICER"),
                "UNIT", null, "Europe/Moscow", SINCE);
    }

    static PositionAdded assistantAdded() {
        return new PositionAdded(ASSISTANT, MINISTRY, null, "Помощник министра", List.of("ASSISTANT"), null, MINISTER,
                "Europe/Moscow", SINCE);
    }

    static PersonEntered entered(String person) {
        return new PersonEntered(person, nameOf(person));
    }

    static PersonAppointed appointed(String position, String person, LocalDate from) {
        return new PersonAppointed(position, person, nameOf(person), from, "Приказ № 1");
    }

    static PersonDismissed dismissed(String position, String person, LocalDate from, LocalDate to) {
        return new PersonDismissed(position, person, from, to, "Приказ № 2");
    }

    static ActingAppointed actingAppointed(@Nullable LocalDate to) {
        return new ActingAppointed(MINISTER, POLEVOY, nameOf(POLEVOY), "Решение № 112", DECIDED_ON, EFFECTIVE_ON, to);
    }

    static ActingEnded actingEnded(LocalDate to) {
        return new ActingEnded(MINISTER, POLEVOY, EFFECTIVE_ON, to, "Решение № 140");
    }

    static SubstituteNamed substituteNamed(String scope) {
        return new SubstituteNamed(MINISTER, LEAVE, DEPUTY, AWAY, BACK, "Отпуск", scope);
    }

    private static Sealed<String> nameOf(String person) {
        return new Sealed<>(person.equals(REKIN) ? "Рекин Степан Матвеевич" : "Полевой Фёдор Никитич");
    }

}
