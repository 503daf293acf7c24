package org.chancery.organization.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Numbers with control digits: ИНН, ОГРН, ОКТМО. */
class ControlDigitsTests {

    @ParameterizedTest
    @ValueSource(strings = { "7707083893", " 7707 083893 " })
    void takesTaxNumber(String text) {
        assertThat(new Inn(text)).hasToString("7707083893");
    }

    @ParameterizedTest
    @ValueSource(strings = { "7707083894", "7707083983" })
    void rejectsTaxNumberWithASlip(String text) {
        assertRefused(Inn::new, text, OrganizationRefusal.CONTROL_DIGIT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "770708389", "77070838931", "770708389Z", "٧٧٠٧٠٨٣٨٩٣" })
    void rejectsWhatIsNoTaxNumber(String text) {
        assertRefused(Inn::new, text, KernelRefusal.INVALID_VALUE);
    }

    @Test
    void takesRegistrationNumber() {
        assertThat(new Ogrn("1027700132195")).hasToString("1027700132195");
    }

    @Test
    void rejectsRegistrationNumberWithASlip() {
        assertRefused(Ogrn::new, "1027700132159", OrganizationRefusal.CONTROL_DIGIT);
    }

    @Test
    void rejectsWhatIsNoRegistrationNumber() {
        assertRefused(Ogrn::new, "1".repeat(1_000_000), KernelRefusal.INVALID_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "60601405", "606014055", "60 601 405", "60 601 405 5" })
    void takesTerritoryWithAndWithoutItsControlDigit(String text) {
        assertThat(new Oktmo(text)).hasToString("60601405");
    }

    @ParameterizedTest
    @ValueSource(strings = { "60601405101", "606014051014" })
    void takesPlaceInATerritory(String text) {
        assertThat(new Oktmo(text)).hasToString("60601405101");
    }

    @Test
    void rejectsTerritoryWithAWrongControlDigit() {
        assertRefused(Oktmo::new, "606014054", OrganizationRefusal.CONTROL_DIGIT);
    }

    @Test
    void rejectsWhatIsNoTerritory() {
        assertRefused(Oktmo::new, "6060140", KernelRefusal.INVALID_VALUE);
    }

    /** Among them are some whose control digit needs the second and the third rule. */
    @Test
    void takesEveryTerritoryOfTheClassifier() throws IOException {
        Path list = Path.of("../../shared/data/oktmo-rostov/rostov_municipal_formations_463.csv");
        Assumptions.assumeTrue(Files.exists(list), "Needs the classifier's list at " + list);
        List<String> rows = Files.readAllLines(list).stream().skip(1).toList();

        assertThat(rows).hasSize(463).allSatisfy((row) -> {
            List<String> cells = List.of(row.split(",", -1));
            assertThat(new Oktmo(cells.get(0) + cells.get(1))).hasToString(cells.get(0));
        });
    }

    private static void assertRefused(Function<String, ?> number, String text, RefusalCode code) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> number.apply(text))
            .extracting(Refused::code)
            .isEqualTo(code);
    }

}
