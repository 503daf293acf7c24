package org.chancery.document.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.command.Actors;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.Flow;
import org.chancery.document.api.NumberingPeriod;
import org.chancery.document.event.RegisterOpened.Item;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.document.write.DocumentFixture.drafted;
import static org.chancery.document.write.DocumentFixture.received;

class RulebookTests {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 9);

    private static final Instant NEW_YEAR_IN_MOSCOW = Instant.parse("2025-12-31T21:00:00Z");

    @Test
    void makesNumbersOfItsItems() {
        assertThat(numbering(new Item("INDEX", null, null), new Item("LITERAL", "/", null),
                new Item("COUNTER", null, null)))
            .isEqualTo("01-15/342");
        assertThat(numbering(new Item("SECTION", null, null), new Item("LITERAL", "-", null),
                new Item("COUNTER", null, 6), new Item("LITERAL", "/", null), new Item("YEAR_SHORT", null, null)))
            .isEqualTo("ЗЕМ-000342/26");
        assertThat(
                numbering(new Item("YEAR", null, null), new Item("LITERAL", ".", null), new Item("MONTH", null, null),
                        new Item("LITERAL", ".", null), new Item("DAY", null, null), new Item("LITERAL", " кв. ", null),
                        new Item("QUARTER", null, null), new Item("LITERAL", " №", null), new Item("COUNTER", null, 1)))
            .isEqualTo("2026.04.09 кв. 2 №342");
    }

    @ParameterizedTest
    @CsvSource({ "YEAR, 2026", "QUARTER, 2026-Q2", "MONTH, 2026-04", "DAY, 2026-04-09", "CONTINUOUS, continuous" })
    void countsAnewInEveryPeriod_NUM_1(NumberingPeriod period, String name) {
        assertThat(period.of(DAY)).isEqualTo(name);
    }

    @Test
    void lastSecondOfTheYearBelongsToTheOldYear_NUM_1() {
        Rulebook moscow = register("Europe/Moscow", false);

        LocalDate last = moscow.dayOfRegistration(NEW_YEAR_IN_MOSCOW.minusSeconds(1), null);
        LocalDate first = moscow.dayOfRegistration(NEW_YEAR_IN_MOSCOW, null);

        assertThat(moscow.period().of(last)).isEqualTo("2025");
        assertThat(moscow.period().of(first)).isEqualTo("2026");
    }

    @Test
    void eachRegisterBeginsTheYearInItsOwnZone_NUM_1() {
        Instant newYearInVladivostok = NEW_YEAR_IN_MOSCOW.minusSeconds(7 * 3600);

        assertThat(register("Asia/Vladivostok", false).dayOfRegistration(newYearInVladivostok, null))
            .isEqualTo("2026-01-01");
        assertThat(register("Europe/Moscow", false).dayOfRegistration(newYearInVladivostok, null))
            .isEqualTo("2025-12-31");
    }

    @Test
    void rejectsDayBeforeTheSignature() {
        assertRefused(DocumentRefusal.REGISTERED_BEFORE_SIGNED, () -> register("Europe/Moscow", false)
            .dayOfRegistration(NEW_YEAR_IN_MOSCOW.minusSeconds(1), NEW_YEAR_IN_MOSCOW));
    }

    @Test
    void acceptsAnEarlierHourOfTheSameDay() {
        assertThat(register("Europe/Moscow", false).dayOfRegistration(NEW_YEAR_IN_MOSCOW,
                NEW_YEAR_IN_MOSCOW.plusSeconds(3600)))
            .isEqualTo("2026-01-01");
    }

    @Test
    void asksForASectionExactlyWhenItHasSections() {
        assertThat(register("Europe/Moscow", true).section("ЗЕМ")).isEqualTo("ЗЕМ");
        assertThat(register("Europe/Moscow", false).section(null)).isNull();
        assertRefused(DocumentRefusal.SECTION_MISSING, () -> register("Europe/Moscow", true).section(null));
        assertRefused(DocumentRefusal.SECTION_UNEXPECTED, () -> register("Europe/Moscow", false).section("ЗЕМ"));
    }

    @Test
    void holdsDocumentsOfItsFlowAndOrganizationOnly() {
        Rulebook theirs = new Rulebook("r", Actors.OTHER_MINISTRY.value(), "01", Flow.INCOMING, NumberingPeriod.YEAR,
                List.of(), false, ZoneId.of("Europe/Moscow"));

        register("Europe/Moscow", false).mustAccept(Card.of(received()));
        assertRefused(DocumentRefusal.REGISTER_OF_OTHER_FLOW,
                () -> register("Europe/Moscow", false).mustAccept(Card.of(drafted())));
        assertRefused(KernelRefusal.NOT_FOUND, () -> theirs.mustAccept(Card.of(received())));
    }

    private static String numbering(Item... format) {
        return new Rulebook("r", Actors.MINISTRY.value(), "01-15", Flow.INCOMING, NumberingPeriod.YEAR, List.of(format),
                true, ZoneId.of("Europe/Moscow"))
            .number(342, "ЗЕМ", DAY);
    }

    private static Rulebook register(String zone, boolean sectioned) {
        return new Rulebook("r", Actors.MINISTRY.value(), "01-15", Flow.INCOMING, NumberingPeriod.YEAR, List.of(),
                sectioned, ZoneId.of(zone));
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable question) {
        assertThatExceptionOfType(Refused.class).isThrownBy(question)
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
    }

}
