package org.chancery.organization.write;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.chancery.organization.api.OrganizationRefusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.organization.write.DirectoryFixture.ADMINISTRATOR;
import static org.chancery.organization.write.DirectoryFixture.DECIDED_ON;
import static org.chancery.organization.write.DirectoryFixture.DEPUTY;
import static org.chancery.organization.write.DirectoryFixture.EFFECTIVE_ON;
import static org.chancery.organization.write.DirectoryFixture.FROM;
import static org.chancery.organization.write.DirectoryFixture.MINISTER;
import static org.chancery.organization.write.DirectoryFixture.OFFICER;
import static org.chancery.organization.write.DirectoryFixture.actingAppointed;
import static org.chancery.organization.write.DirectoryFixture.actingEnded;
import static org.chancery.organization.write.DirectoryFixture.appointActing;
import static org.chancery.organization.write.DirectoryFixture.appointed;
import static org.chancery.organization.write.DirectoryFixture.dismissed;
import static org.chancery.organization.write.DirectoryFixture.position;
import static org.chancery.organization.write.DirectoryFixture.positionAdded;

class AppointActingTests {

    @Test
    void actsFromADayLaterThanTheDecision_ORG_4() {
        position().given(positionAdded())
            .when(ADMINISTRATOR, appointActing(DEPUTY, EFFECTIVE_ON, null))
            .then(actingAppointed(DEPUTY, EFFECTIVE_ON, null));
    }

    @Test
    void actsWhileTheHolderKeepsThePosition_ORG_4() {
        position().given(positionAdded(), appointed(MINISTER, FROM))
            .when(ADMINISTRATOR, appointActing(DEPUTY, EFFECTIVE_ON, EFFECTIVE_ON.plusMonths(2)))
            .then(actingAppointed(DEPUTY, EFFECTIVE_ON, EFFECTIVE_ON.plusMonths(2)));
    }

    @Test
    void whoActedUntilThenCeasesTo_ORG_4() {
        position().given(positionAdded(), actingAppointed(OFFICER, DECIDED_ON, null))
            .when(ADMINISTRATOR, appointActing(DEPUTY, EFFECTIVE_ON, null))
            .then(actingEnded(OFFICER, DECIDED_ON, EFFECTIVE_ON), actingAppointed(DEPUTY, EFFECTIVE_ON, null));
    }

    @Test
    void rejectsOneWhoWouldActWhileAnotherBegins_ORG_4() {
        position().given(positionAdded(), actingAppointed(OFFICER, EFFECTIVE_ON.plusDays(7), null))
            .when(ADMINISTRATOR, appointActing(DEPUTY, EFFECTIVE_ON, null))
            .thenRefused(OrganizationRefusal.ACTING_ALREADY_APPOINTED);
    }

    @Test
    void actsBeforeAnotherBegins() {
        position().given(positionAdded(), actingAppointed(OFFICER, EFFECTIVE_ON.plusDays(7), null))
            .when(ADMINISTRATOR, appointActing(DEPUTY, EFFECTIVE_ON, EFFECTIVE_ON.plusDays(7)))
            .then(actingAppointed(DEPUTY, EFFECTIVE_ON, EFFECTIVE_ON.plusDays(7)));
    }

    @Test
    void rejectsTheHolder_ORG_4() {
        position().given(positionAdded(), appointed(MINISTER, FROM))
            .when(ADMINISTRATOR, appointActing(MINISTER, EFFECTIVE_ON, null))
            .thenRefused(OrganizationRefusal.HOLDER_CANNOT_ACT);
    }

    @Test
    void takesOneWhoHeldItBefore() {
        position().given(positionAdded(), appointed(MINISTER, FROM), dismissed(MINISTER, FROM, EFFECTIVE_ON))
            .when(ADMINISTRATOR, appointActing(MINISTER, EFFECTIVE_ON, null))
            .then(actingAppointed(MINISTER, EFFECTIVE_ON, null));
    }

    @Test
    void rejectsEffectBeforeTheDecision_ORG_4() {
        assertRefused(() -> appointActing(DEPUTY, DECIDED_ON.minusDays(1), null),
                OrganizationRefusal.EFFECT_BEFORE_DECISION);
    }

    @Test
    void rejectsEndBeforeTheBeginning() {
        assertRefused(() -> appointActing(DEPUTY, EFFECTIVE_ON, EFFECTIVE_ON), OrganizationRefusal.PERIOD_EMPTY);
    }

    @Test
    void rejectsActingBeforeThePositionIsThere() {
        position().given(positionAdded(null, null, EFFECTIVE_ON.plusDays(1)))
            .when(ADMINISTRATOR, appointActing(DEPUTY, EFFECTIVE_ON, null))
            .thenRefused(OrganizationRefusal.BEFORE_ITS_FIRST_DAY);
    }

    @Test
    void appointingTheSameFromTheSameDayChangesNothing() {
        position().given(positionAdded(), actingAppointed(DEPUTY, EFFECTIVE_ON, null))
            .when(ADMINISTRATOR, appointActing(DEPUTY, EFFECTIVE_ON, null))
            .thenNothing();
    }

    @Test
    void rejectsWhoeverDoesNotKeepTheDirectory_AUD_1() {
        position().given(positionAdded())
            .when(DEPUTY, appointActing(DEPUTY, EFFECTIVE_ON, null))
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    private static void assertRefused(Runnable command, RefusalCode code) {
        assertThatExceptionOfType(Refused.class).isThrownBy(command::run).extracting(Refused::code).isEqualTo(code);
    }

}
