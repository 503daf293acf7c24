package org.chancery.organization.write;

import org.chancery.command.Actors;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.Refused;
import org.chancery.organization.api.AddUnit;
import org.chancery.organization.api.OrganizationRefusal;
import org.chancery.organization.api.UnitId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.organization.write.DirectoryFixture.ADMINISTRATOR;
import static org.chancery.organization.write.DirectoryFixture.FROM;
import static org.chancery.organization.write.DirectoryFixture.MINISTER;
import static org.chancery.organization.write.DirectoryFixture.SINCE;
import static org.chancery.organization.write.DirectoryFixture.UNIT;
import static org.chancery.organization.write.DirectoryFixture.addUnit;
import static org.chancery.organization.write.DirectoryFixture.unit;
import static org.chancery.organization.write.DirectoryFixture.unitAdded;

class AddUnitTests {

    private final KnownDirectory directory = new KnownDirectory();

    @Test
    void addsAUnitAtTheTopFromTheFirstDayOfTheOrganization() {
        unit(this.directory).when(ADMINISTRATOR, addUnit(null, null)).then(unitAdded(null, SINCE));
    }

    @Test
    void addsAUnitUnderAnotherFromADayOn_ORG_1() {
        unit(this.directory).when(ADMINISTRATOR, addUnit(KnownDirectory.CHANCERY, FROM))
            .then(unitAdded(KnownDirectory.CHANCERY, FROM));
    }

    @Test
    void rejectsUnitThatWouldStandAboveItself_ORG_1() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> addUnit(UNIT, null))
            .extracting(Refused::code)
            .isEqualTo(OrganizationRefusal.PARENT_IS_ITSELF);
    }

    @Test
    void rejectsUnitUnderOneOfAnotherOrganization_ORG_1() {
        unit(this.directory).when(ADMINISTRATOR, addUnit(KnownDirectory.ELSEWHERE, null))
            .thenRefused(OrganizationRefusal.NOT_OF_THIS_ORGANIZATION);
    }

    @Test
    void rejectsUnitUnderOneThatIsNotThere_ORG_1() {
        unit(this.directory).when(ADMINISTRATOR, addUnit(new UnitId(Actors.id("nowhere")), null))
            .thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsUnitOfAnOrganizationThatIsNotThere() {
        AddUnit command = new AddUnit(UNIT, new OrganizationId(Actors.id("nowhere")), null, "Отдел", "Отдел", null,
                null);

        unit(this.directory).when(ADMINISTRATOR, command).thenRefused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void rejectsUnitThatWouldBeThereBeforeItsParent_ORG_1() {
        unit(this.directory).when(ADMINISTRATOR, addUnit(KnownDirectory.CHANCERY, SINCE))
            .thenRefused(OrganizationRefusal.BEFORE_ITS_FIRST_DAY);
    }

    @Test
    void rejectsWhoeverDoesNotKeepTheDirectory_AUD_1() {
        unit(this.directory).when(MINISTER, addUnit(null, null)).thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void sameContentUnderTheSameIdChangesNothing() {
        unit(this.directory).givenCommand(ADMINISTRATOR, addUnit(null, null), "first")
            .when(ADMINISTRATOR, addUnit(null, null), "second")
            .thenNothing();
    }

    @Test
    void rejectsOtherContentUnderTheSameId() {
        unit(this.directory).givenCommand(ADMINISTRATOR, addUnit(null, null), "first")
            .when(ADMINISTRATOR, addUnit(null, FROM), "second")
            .thenRefused(KernelRefusal.ID_REUSED);
    }

}
