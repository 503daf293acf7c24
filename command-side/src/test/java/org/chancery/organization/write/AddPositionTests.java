package org.chancery.organization.write;

import java.util.List;

import org.chancery.command.Actors;
import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.organization.api.AddPosition;
import org.chancery.organization.api.HeadOf;
import org.chancery.organization.api.OrganizationRefusal;
import org.chancery.organization.api.UnitId;
import org.chancery.organization.event.PositionAdded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.organization.write.DirectoryFixture.ADMINISTRATOR;
import static org.chancery.organization.write.DirectoryFixture.DEPUTY;
import static org.chancery.organization.write.DirectoryFixture.MINISTER;
import static org.chancery.organization.write.DirectoryFixture.MINISTRY;
import static org.chancery.organization.write.DirectoryFixture.POST;
import static org.chancery.organization.write.DirectoryFixture.SINCE;
import static org.chancery.organization.write.DirectoryFixture.STRANGER;
import static org.chancery.organization.write.DirectoryFixture.ZONE;
import static org.chancery.organization.write.DirectoryFixture.addPosition;
import static org.chancery.organization.write.DirectoryFixture.position;
import static org.chancery.organization.write.DirectoryFixture.positionAdded;

class AddPositionTests {

    @Test
    void addsAPositionToTheOrganizationFromItsFirstDay() {
        position().when(ADMINISTRATOR, addPosition(null, HeadOf.ORGANIZATION))
            .then(positionAdded(null, HeadOf.ORGANIZATION, SINCE));
    }

    @Test
    void addsAPositionToAUnitFromItsFirstDay() {
        position().when(ADMINISTRATOR, addPosition(KnownDirectory.CHANCERY, HeadOf.UNIT))
            .then(positionAdded(KnownDirectory.CHANCERY, HeadOf.UNIT, SINCE.plusYears(1)));
    }

    @Test
    void addsAnAssistantOfAnother_ORG_6() {
        position().when(ADMINISTRATOR, assistantOf(DEPUTY))
            .then(new PositionAdded(POST.value(), MINISTRY.value(), null, "Помощник", List.of("ASSISTANT"), null,
                    DEPUTY.position().value(), ZONE, SINCE));
    }

    @Test
    void rejectsAssistantOfSomeoneElsewhere_ORG_6() {
        position().when(ADMINISTRATOR, assistantOf(STRANGER)).thenRefused(OrganizationRefusal.NOT_OF_THIS_ORGANIZATION);
    }

    @Test
    void rejectsAssistantWithoutThatRole_ORG_6() {
        assertRefused(() -> with(List.of(Role.OFFICER), null, DEPUTY), OrganizationRefusal.ASSISTANT_ROLE_MISSING);
    }

    @Test
    void rejectsAdministratorWhoWorksAsWell_AUD_1() {
        assertRefused(() -> with(List.of(Role.ADMINISTRATOR, Role.EXECUTIVE), null, null),
                OrganizationRefusal.ROLES_NOT_APART);
    }

    @Test
    void rejectsAuditorWhoWorksAsWell_AUD_1() {
        assertRefused(() -> with(List.of(Role.AUDITOR, Role.OFFICER), null, null), OrganizationRefusal.ROLES_NOT_APART);
    }

    @Test
    void rejectsHeadOfNoUnit() {
        assertRefused(() -> with(List.of(), HeadOf.UNIT, null), KernelRefusal.INVALID_VALUE);
    }

    @Test
    void rejectsUnitOfAnotherOrganization() {
        position().when(ADMINISTRATOR, addPosition(KnownDirectory.ELSEWHERE, null))
            .thenRefused(OrganizationRefusal.NOT_OF_THIS_ORGANIZATION);
    }

    @Test
    void rejectsUnitThatIsNotThere() {
        position().when(ADMINISTRATOR, addPosition(new UnitId(Actors.id("nowhere")), null))
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsWhoeverDoesNotKeepTheDirectory_AUD_1() {
        position().when(MINISTER, addPosition(null, null)).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void sameContentUnderTheSameIdChangesNothing() {
        position().givenCommand(ADMINISTRATOR, addPosition(null, null), "first")
            .when(ADMINISTRATOR, addPosition(null, null), "second")
            .thenNothing();
    }

    @Test
    void rejectsOtherContentUnderTheSameId() {
        position().givenCommand(ADMINISTRATOR, addPosition(null, null), "first")
            .when(ADMINISTRATOR, addPosition(null, HeadOf.ORGANIZATION), "second")
            .thenRefused(KernelRefusal.ID_REUSED);
    }

    private static AddPosition assistantOf(Actor other) {
        return new AddPosition(POST, MINISTRY, null, "Помощник", List.of(Role.ASSISTANT), null, other.position(), null);
    }

    private static AddPosition with(List<Role> roles, @Nullable HeadOf heads, @Nullable Actor assisted) {
        return new AddPosition(POST, MINISTRY, null, "Министр", roles, heads,
                (assisted != null) ? assisted.position() : null, null);
    }

    private static void assertRefused(Runnable command, RefusalCode code) {
        assertThatExceptionOfType(Refused.class).isThrownBy(command::run).extracting(Refused::code).isEqualTo(code);
    }

}
