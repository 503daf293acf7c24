package org.chancery.organization.write;

import org.chancery.kernel.KernelRefusal;
import org.chancery.organization.api.OrganizationRefusal;
import org.junit.jupiter.api.Test;

import static org.chancery.organization.write.DirectoryFixture.ADMINISTRATOR;
import static org.chancery.organization.write.DirectoryFixture.DEPUTY;
import static org.chancery.organization.write.DirectoryFixture.EFFECTIVE_ON;
import static org.chancery.organization.write.DirectoryFixture.FROM;
import static org.chancery.organization.write.DirectoryFixture.MINISTER;
import static org.chancery.organization.write.DirectoryFixture.actingAppointed;
import static org.chancery.organization.write.DirectoryFixture.actingEnded;
import static org.chancery.organization.write.DirectoryFixture.appointed;
import static org.chancery.organization.write.DirectoryFixture.dismiss;
import static org.chancery.organization.write.DirectoryFixture.dismissed;
import static org.chancery.organization.write.DirectoryFixture.position;
import static org.chancery.organization.write.DirectoryFixture.positionAdded;

class DismissTests {

    @Test
    void holderIsInThePositionUntilTheEndOfHisLastDay_ORG_7() {
        position().given(positionAdded(), appointed(MINISTER, FROM))
            .when(ADMINISTRATOR, dismiss(MINISTER, EFFECTIVE_ON.minusDays(1)))
            .then(dismissed(MINISTER, FROM, EFFECTIVE_ON));
    }

    @Test
    void oneWhoActsCeasesTo_ORG_4() {
        position().given(positionAdded(), appointed(MINISTER, FROM), actingAppointed(DEPUTY, EFFECTIVE_ON, null))
            .when(ADMINISTRATOR, dismiss(DEPUTY, EFFECTIVE_ON.plusDays(3)))
            .then(actingEnded(DEPUTY, EFFECTIVE_ON, EFFECTIVE_ON.plusDays(4)));
    }

    @Test
    void lastDayMayBecomeAnEarlierOne() {
        position().given(positionAdded(), appointed(MINISTER, FROM), dismissed(MINISTER, FROM, EFFECTIVE_ON))
            .when(ADMINISTRATOR, dismiss(MINISTER, FROM))
            .then(dismissed(MINISTER, FROM, FROM.plusDays(1)));
    }

    @Test
    void rejectsOneWhoIsNotInThePosition() {
        position().given(positionAdded(), appointed(MINISTER, FROM))
            .when(ADMINISTRATOR, dismiss(DEPUTY, EFFECTIVE_ON))
            .thenRefused(OrganizationRefusal.NOT_IN_POSITION);
    }

    @Test
    void rejectsDayBeforeTheFirst() {
        position().given(positionAdded(), appointed(MINISTER, FROM))
            .when(ADMINISTRATOR, dismiss(MINISTER, FROM.minusDays(1)))
            .thenRefused(OrganizationRefusal.NOT_IN_POSITION);
    }

    @Test
    void rejectsDayAfterTheLast() {
        position().given(positionAdded(), appointed(MINISTER, FROM), dismissed(MINISTER, FROM, EFFECTIVE_ON))
            .when(ADMINISTRATOR, dismiss(MINISTER, EFFECTIVE_ON))
            .thenRefused(OrganizationRefusal.NOT_IN_POSITION);
    }

    @Test
    void dismissingAgainFromTheSameDayChangesNothing() {
        position().given(positionAdded(), appointed(MINISTER, FROM), dismissed(MINISTER, FROM, EFFECTIVE_ON))
            .when(ADMINISTRATOR, dismiss(MINISTER, EFFECTIVE_ON.minusDays(1)))
            .thenNothing();
    }

    @Test
    void rejectsWhoeverDoesNotKeepTheDirectory_AUD_1() {
        position().given(positionAdded(), appointed(MINISTER, FROM))
            .when(MINISTER, dismiss(MINISTER, EFFECTIVE_ON))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

}
