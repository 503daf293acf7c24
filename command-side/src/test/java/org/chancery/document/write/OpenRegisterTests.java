package org.chancery.document.write;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.command.Scenario;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.Flow;
import org.chancery.document.api.NumberItem;
import org.chancery.document.api.NumberItem.Part;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.document.write.DocumentFixture.AUTHOR;
import static org.chancery.document.write.DocumentFixture.REGISTRAR;
import static org.chancery.document.write.RegisterFixture.counter;
import static org.chancery.document.write.RegisterFixture.item;
import static org.chancery.document.write.RegisterFixture.literal;
import static org.chancery.document.write.RegisterFixture.open;
import static org.chancery.document.write.RegisterFixture.opened;

class OpenRegisterTests {

    private final KnownClaims claims = new KnownClaims();

    @Test
    void registrarOpensItForHisOrganization() {
        register().when(REGISTRAR, open()).then(opened());
    }

    @Test
    void rejectsWhoIsNoRegistrar() {
        register().when(AUTHOR, open()).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void sameContentUnderTheSameIdChangesNothing() {
        register().givenCommand(REGISTRAR, open(), "first").when(REGISTRAR, open(), "second").thenNothing();
    }

    @Test
    void rejectsOtherContentUnderTheSameId() {
        register().givenCommand(REGISTRAR, open(), "first")
            .when(REGISTRAR, open(item(Part.COUNTER)), "second")
            .thenRefused(KernelRefusal.ID_REUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "01-15", "01–15", "01 - 15" })
    void rejectsIndexThatAnotherRegisterOfTheFlowHas_NUM_8(String index) {
        register().when(REGISTRAR, open()).then(opened());

        register().when(REGISTRAR, open("another", index, Flow.INCOMING))
            .thenRefused(DocumentRefusal.REGISTER_INDEX_TAKEN);
    }

    @Test
    void indexMayBeThatOfAnotherFlow() {
        register().when(REGISTRAR, open()).then(opened());

        register().when(REGISTRAR, open("another", "01-15", Flow.OUTGOING)).thenObeyed();
    }

    @Test
    void rejectsNumbersWithoutExactlyOneCounter() {
        assertNoNumber(() -> open(item(Part.INDEX)));
        assertNoNumber(() -> open(counter(3), item(Part.COUNTER)));
    }

    @Test
    void rejectsSectionWhereThereIsNone() {
        assertNoNumber(() -> open(item(Part.SECTION), item(Part.COUNTER)));
    }

    @Test
    void rejectsItemsThatMakeNoSense() {
        assertNoNumber(() -> new NumberItem(Part.LITERAL, null, null));
        assertNoNumber(() -> new NumberItem(Part.YEAR, "г.", null));
        assertNoNumber(() -> new NumberItem(Part.YEAR, null, 2));
        assertNoNumber(() -> counter(0));
        assertNoNumber(() -> counter(11));
    }

    @Test
    void rejectsLookAlikesInOneWord() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> literal("Пp"))
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(KernelRefusal.MIXED_ALPHABETS));
    }

    private Scenario<Register> register() {
        return Scenario.of(Register.class).with(this.claims);
    }

    private static void assertNoNumber(ThrowingCallable number) {
        assertThatExceptionOfType(Refused.class).isThrownBy(number)
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(DocumentRefusal.NUMBER_FORMAT));
    }

}
