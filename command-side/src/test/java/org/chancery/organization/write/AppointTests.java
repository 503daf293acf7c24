package org.chancery.organization.write;

import org.chancery.kernel.KernelRefusal;
import org.chancery.organization.api.OrganizationRefusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.chancery.organization.write.DirectoryFixture.ADMINISTRATOR;
import static org.chancery.organization.write.DirectoryFixture.DEPUTY;
import static org.chancery.organization.write.DirectoryFixture.EFFECTIVE_ON;
import static org.chancery.organization.write.DirectoryFixture.FROM;
import static org.chancery.organization.write.DirectoryFixture.MINISTER;
import static org.chancery.organization.write.DirectoryFixture.SINCE;
import static org.chancery.organization.write.DirectoryFixture.actingAppointed;
import static org.chancery.organization.write.DirectoryFixture.actingEnded;
import static org.chancery.organization.write.DirectoryFixture.appoint;
import static org.chancery.organization.write.DirectoryFixture.appointed;
import static org.chancery.organization.write.DirectoryFixture.dismissed;
import static org.chancery.organization.write.DirectoryFixture.position;
import static org.chancery.organization.write.DirectoryFixture.positionAdded;

class AppointTests {

    @Nested
    class WhenVacant {

        @Test
        void givesThePositionAHolder() {
            position().given(positionAdded())
                .when(ADMINISTRATOR, appoint(MINISTER, FROM))
                .then(appointed(MINISTER, FROM));
        }

        @Test
        void rejectsAppointmentBeforeThePositionIsThere() {
            position().given(positionAdded())
                .when(ADMINISTRATOR, appoint(MINISTER, SINCE.minusDays(1)))
                .thenRefused(OrganizationRefusal.BEFORE_ITS_FIRST_DAY);
        }

        @Test
        void rejectsWhoeverDoesNotKeepTheDirectory_AUD_1() {
            position().given(positionAdded())
                .when(MINISTER, appoint(MINISTER, FROM))
                .thenRefused(KernelRefusal.FORBIDDEN);
        }

    }

    @Nested
    class WhenOccupied {

        @Test
        void rejectsSecondHolder() {
            position().given(positionAdded(), appointed(MINISTER, FROM))
                .when(ADMINISTRATOR, appoint(DEPUTY, FROM.plusYears(1)))
                .thenRefused(OrganizationRefusal.POSITION_OCCUPIED);
        }

        @Test
        void rejectsHolderBeforeThePresentOne() {
            position().given(positionAdded(), appointed(MINISTER, FROM))
                .when(ADMINISTRATOR, appoint(DEPUTY, FROM.minusYears(1)))
                .thenRefused(OrganizationRefusal.POSITION_OCCUPIED);
        }

        @Test
        void appointingTheSameFromTheSameDayChangesNothing() {
            position().given(positionAdded(), appointed(MINISTER, FROM))
                .when(ADMINISTRATOR, appoint(MINISTER, FROM))
                .thenNothing();
        }

    }

    @Nested
    class WhenDismissed {

        @Test
        void successorBeginsOnTheDayAfterTheLast() {
            position().given(positionAdded(), appointed(MINISTER, FROM), dismissed(MINISTER, FROM, EFFECTIVE_ON))
                .when(ADMINISTRATOR, appoint(DEPUTY, EFFECTIVE_ON))
                .then(appointed(DEPUTY, EFFECTIVE_ON));
        }

        @Test
        void rejectsSuccessorOnTheLastDay() {
            position().given(positionAdded(), appointed(MINISTER, FROM), dismissed(MINISTER, FROM, EFFECTIVE_ON))
                .when(ADMINISTRATOR, appoint(DEPUTY, EFFECTIVE_ON.minusDays(1)))
                .thenRefused(OrganizationRefusal.POSITION_OCCUPIED);
        }

    }

    @Nested
    class WhenSomebodyActs {

        @Test
        void whoActsCeasesToWhenAHolderIsAppointed_ORG_4() {
            position().given(positionAdded(), actingAppointed(DEPUTY, FROM, null))
                .when(ADMINISTRATOR, appoint(DEPUTY, EFFECTIVE_ON))
                .then(actingEnded(DEPUTY, FROM, EFFECTIVE_ON), appointed(DEPUTY, EFFECTIVE_ON));
        }

        @Test
        void whoCeasedToActBeforeIsNotTouched() {
            position().given(positionAdded(), actingAppointed(DEPUTY, FROM, EFFECTIVE_ON))
                .when(ADMINISTRATOR, appoint(MINISTER, EFFECTIVE_ON))
                .then(appointed(MINISTER, EFFECTIVE_ON));
        }

    }

}
