package org.chancery.organization.write;

import org.chancery.command.Actors;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.Refused;
import org.chancery.organization.api.OrganizationRefusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.organization.write.DirectoryFixture.ADMINISTRATOR;
import static org.chancery.organization.write.DirectoryFixture.MINISTER;
import static org.chancery.organization.write.DirectoryFixture.MINISTRY;
import static org.chancery.organization.write.DirectoryFixture.RENAMED_ON;
import static org.chancery.organization.write.DirectoryFixture.organization;
import static org.chancery.organization.write.DirectoryFixture.register;
import static org.chancery.organization.write.DirectoryFixture.registered;
import static org.chancery.organization.write.DirectoryFixture.renamed;

class RegisterOrganizationTests {

    @Test
    void entersAnOrganizationInTheDirectory() {
        organization().when(ADMINISTRATOR, register(null)).then(registered());
    }

    @Test
    void entersItUnderAnother_ORG_1() {
        organization().when(ADMINISTRATOR, register(Actors.OTHER_MINISTRY)).then(registered(Actors.OTHER_MINISTRY));
    }

    @Test
    void rejectsOneThatWouldStandAboveItself_ORG_1() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> register(MINISTRY))
            .extracting(Refused::code)
            .isEqualTo(OrganizationRefusal.PARENT_IS_ITSELF);
    }

    @Test
    void rejectsOneUnderAnOrganizationThatIsNotThere_ORG_1() {
        organization().when(ADMINISTRATOR, register(new OrganizationId(Actors.id("nowhere"))))
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsWhoeverDoesNotKeepTheDirectory_AUD_1() {
        organization().when(MINISTER, register(null)).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void sameContentUnderTheSameIdChangesNothing() {
        organization().givenCommand(ADMINISTRATOR, register(null), "first")
            .given(renamed(RENAMED_ON))
            .when(ADMINISTRATOR, register(null), "second")
            .thenNothing();
    }

    @Test
    void rejectsOtherContentUnderTheSameId() {
        organization().givenCommand(ADMINISTRATOR, register(null), "first")
            .when(ADMINISTRATOR, register(Actors.OTHER_MINISTRY), "second")
            .thenRefused(KernelRefusal.ID_REUSED);
    }

}
