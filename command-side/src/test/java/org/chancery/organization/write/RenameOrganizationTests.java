package org.chancery.organization.write;

import org.chancery.kernel.KernelRefusal;
import org.chancery.organization.api.OrganizationRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.organization.write.DirectoryFixture.ADMINISTRATOR;
import static org.chancery.organization.write.DirectoryFixture.MINISTER;
import static org.chancery.organization.write.DirectoryFixture.RENAMED_ON;
import static org.chancery.organization.write.DirectoryFixture.SINCE;
import static org.chancery.organization.write.DirectoryFixture.organization;
import static org.chancery.organization.write.DirectoryFixture.registered;
import static org.chancery.organization.write.DirectoryFixture.rename;
import static org.chancery.organization.write.DirectoryFixture.renamed;

class RenameOrganizationTests {

    @Test
    void givesItANewNameFromADayOn_ORG_2() {
        organization().given(registered()).when(ADMINISTRATOR, rename(RENAMED_ON)).then(renamed(RENAMED_ON));
    }

    @Test
    void rejectsNameFromTheDayOfTheLastOne_ORG_2() {
        organization().given(registered())
            .when(ADMINISTRATOR, rename(SINCE))
            .thenRefused(OrganizationRefusal.RENAMED_NOT_LATER);
    }

    @Test
    void rejectsNameFromBeforeTheLastOne_ORG_2() {
        organization().given(registered(), renamed(RENAMED_ON))
            .when(ADMINISTRATOR, rename(RENAMED_ON.minusDays(1)))
            .thenRefused(OrganizationRefusal.RENAMED_NOT_LATER);
    }

    @Test
    void renamingAgainToTheSameNameFromTheSameDayChangesNothing() {
        organization().given(registered(), renamed(RENAMED_ON)).when(ADMINISTRATOR, rename(RENAMED_ON)).thenNothing();
    }

    @Test
    void rejectsWhoeverDoesNotKeepTheDirectory_AUD_1() {
        organization().given(registered()).when(MINISTER, rename(RENAMED_ON)).thenRefused(KernelRefusal.FORBIDDEN);
    }

}
