package org.chancery.organization.write;

import org.chancery.command.Actors;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.chancery.organization.api.OrganizationRefusal;
import org.chancery.organization.api.SubstitutionScope;
import org.chancery.organization.event.SubstituteNamed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.organization.api.SubstitutionScope.ALL;
import static org.chancery.organization.api.SubstitutionScope.ASSIGNMENTS;
import static org.chancery.organization.api.SubstitutionScope.DOCUMENTS;
import static org.chancery.organization.write.DirectoryFixture.ADMINISTRATOR;
import static org.chancery.organization.write.DirectoryFixture.BACK;
import static org.chancery.organization.write.DirectoryFixture.DEPUTY;
import static org.chancery.organization.write.DirectoryFixture.LEAVE;
import static org.chancery.organization.write.DirectoryFixture.MINISTER;
import static org.chancery.organization.write.DirectoryFixture.OFFICER;
import static org.chancery.organization.write.DirectoryFixture.STRANGER;
import static org.chancery.organization.write.DirectoryFixture.forThePost;
import static org.chancery.organization.write.DirectoryFixture.position;
import static org.chancery.organization.write.DirectoryFixture.positionAdded;
import static org.chancery.organization.write.DirectoryFixture.substitute;
import static org.chancery.organization.write.DirectoryFixture.substituteNamed;

class SubstituteTests {

    @Nested
    class WhoMay {

        @Test
        void theHolderForHimself_ORG_5() {
            position().given(positionAdded())
                .when(MINISTER, substitute(DEPUTY, LEAVE, BACK, ALL))
                .then(substituteNamed(DEPUTY, LEAVE, BACK, ALL));
        }

        @Test
        void whoActsInThePosition_ORG_4() {
            position().given(positionAdded())
                .when(forThePost(OFFICER, Capacity.ACTING), substitute(DEPUTY, LEAVE, BACK, ALL))
                .then(substituteNamed(DEPUTY, LEAVE, BACK, ALL));
        }

        @Test
        void anAdministratorForAnyone_ORG_5() {
            position().given(positionAdded())
                .when(ADMINISTRATOR, substitute(STRANGER, LEAVE, BACK, ALL))
                .then(substituteNamed(STRANGER, LEAVE, BACK, ALL));
        }

        @Test
        void rejectsHisSubstitute_ORG_5() {
            position().given(positionAdded())
                .when(forThePost(OFFICER, Capacity.SUBSTITUTE), substitute(DEPUTY, LEAVE, BACK, ALL))
                .thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void rejectsAColleague() {
            position().given(positionAdded())
                .when(DEPUTY, substitute(DEPUTY, LEAVE, BACK, ALL))
                .thenRefused(KernelRefusal.FORBIDDEN);
        }

        @Test
        void rejectsSubstituteOfAnotherOrganizationNamedByTheHolder() {
            position().given(positionAdded())
                .when(MINISTER, substitute(STRANGER, LEAVE, BACK, ALL))
                .thenRefused(OrganizationRefusal.NOT_OF_THIS_ORGANIZATION);
        }

        @Test
        void rejectsSubstituteWhoIsNotThere() {
            position().given(positionAdded())
                .when(MINISTER, substitute(Actors.person("nobody"), LEAVE, BACK, ALL))
                .thenRefused(KernelRefusal.NOT_FOUND);
        }

    }

    @Nested
    class Together {

        @Test
        void takesAnotherForOtherWorkInTheSameTime_ORG_5() {
            position().given(positionAdded(), substituteNamed(OFFICER, LEAVE, BACK, DOCUMENTS))
                .when(MINISTER, substitute("second", DEPUTY, LEAVE, BACK, ASSIGNMENTS))
                .then(new SubstituteNamed(MINISTER.position().value(), Actors.id("second"), DEPUTY.position().value(),
                        LEAVE, BACK, "Отпуск", "ASSIGNMENTS"));
        }

        @Test
        void takesAnotherForTheSameWorkAfterwards_ORG_5() {
            position().given(positionAdded(), substituteNamed(OFFICER, LEAVE, BACK, ALL))
                .when(MINISTER, substitute("second", DEPUTY, BACK, BACK.plusDays(3), ALL))
                .then(new SubstituteNamed(MINISTER.position().value(), Actors.id("second"), DEPUTY.position().value(),
                        BACK, BACK.plusDays(3), "Отпуск", "ALL"));
        }

        @Test
        void rejectsAnotherForTheSameWork_ORG_5() {
            rejectsBeside(ASSIGNMENTS, ASSIGNMENTS);
        }

        @Test
        void rejectsAnotherForAllOfTheWork_ORG_5() {
            rejectsBeside(ASSIGNMENTS, ALL);
        }

        @Test
        void rejectsAnotherForAPartOfAll_ORG_5() {
            rejectsBeside(ALL, DOCUMENTS);
        }

        private void rejectsBeside(SubstitutionScope given, SubstitutionScope asked) {
            position().given(positionAdded(), substituteNamed(OFFICER, LEAVE, BACK, given))
                .when(MINISTER, substitute("second", DEPUTY, BACK.minusDays(1), BACK.plusDays(3), asked))
                .thenRefused(OrganizationRefusal.SUBSTITUTIONS_OVERLAP);
        }

    }

    @Nested
    class InAChain {

        @Test
        void rejectsSubstituteWhoIsHimselfSubstituted_ORG_5() {
            position(deputySubstituted(ALL)).given(positionAdded())
                .when(MINISTER, substitute(DEPUTY, LEAVE, BACK, ALL))
                .thenRefused(OrganizationRefusal.SUBSTITUTE_IS_SUBSTITUTED);
        }

        @Test
        void takesOneWhoIsSubstitutedForOtherWork_ORG_5() {
            position(deputySubstituted(DOCUMENTS)).given(positionAdded())
                .when(MINISTER, substitute(DEPUTY, LEAVE, BACK, ASSIGNMENTS))
                .then(substituteNamed(DEPUTY, LEAVE, BACK, ASSIGNMENTS));
        }

        @Test
        void takesOneWhoIsBackByThen_ORG_5() {
            position(deputySubstituted(ALL)).given(positionAdded())
                .when(MINISTER, substitute(DEPUTY, BACK, BACK.plusDays(1), ALL))
                .then(substituteNamed(DEPUTY, BACK, BACK.plusDays(1), ALL));
        }

        private KnownDirectory deputySubstituted(SubstitutionScope scope) {
            return new KnownDirectory().withSubstitutedDeputy(new Substitution(Actors.id("deputy's leave"),
                    OFFICER.position().value(), new Period(LEAVE, BACK), scope, "Отпуск"));
        }

    }

    @Test
    void rejectsSubstitutingOneself_ORG_5() {
        assertRefused(() -> substitute(MINISTER, LEAVE, BACK, ALL), OrganizationRefusal.SUBSTITUTES_ITSELF);
    }

    @Test
    void rejectsEndBeforeTheBeginning() {
        assertRefused(() -> substitute(DEPUTY, LEAVE, LEAVE, ALL), OrganizationRefusal.PERIOD_EMPTY);
    }

    @Test
    void sameContentUnderTheSameIdChangesNothing() {
        position().given(positionAdded(), substituteNamed(DEPUTY, LEAVE, BACK, ALL))
            .when(MINISTER, substitute(DEPUTY, LEAVE, BACK, ALL))
            .thenNothing();
    }

    @Test
    void rejectsOtherContentUnderTheSameId() {
        position().given(positionAdded(), substituteNamed(DEPUTY, LEAVE, BACK, ALL))
            .when(MINISTER, substitute(OFFICER, LEAVE, BACK, ALL))
            .thenRefused(KernelRefusal.ID_REUSED);
    }

    private static void assertRefused(Runnable command, RefusalCode code) {
        assertThatExceptionOfType(Refused.class).isThrownBy(command::run).extracting(Refused::code).isEqualTo(code);
    }

}
