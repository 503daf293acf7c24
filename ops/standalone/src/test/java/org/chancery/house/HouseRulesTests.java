package org.chancery.house;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class HouseRulesTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption((location) -> !location.contains("-tests.jar"))
        .importPackages("org.chancery");

    private static final JavaClasses BREACHES = new ClassFileImporter().importPackages("org.chancery.house.breach");

    static Stream<Arguments> rules() {
        return Stream.of(Arguments.of(HouseRules.THE_PUBLISHED_LANGUAGE_IS_PLAIN_JAVA, "KnowsAFramework"),
                Arguments.of(HouseRules.DECIDING_KNOWS_NOTHING_OF_READING, "LooksAtAView"),
                Arguments.of(HouseRules.READING_KNOWS_NOTHING_OF_DECIDING, "LooksAtAnAggregate"),
                Arguments.of(HouseRules.AREAS_MEET_IN_THEIR_LANGUAGE_ONLY, "LooksIntoAnotherArea"),
                Arguments.of(HouseRules.COMMANDS_ARE_RECORDS, "CommandThatIsNoRecord"),
                Arguments.of(HouseRules.EVENTS_ARE_RECORDS, "EventThatIsNoRecord"),
                Arguments.of(HouseRules.AGGREGATES_DECIDE_ALONE, "LooksAtTheClock"),
                Arguments.of(HouseRules.PROJECTORS_ARE_PURE, "ImpureView"),
                Arguments.of(HouseRules.PROJECTORS_ARE_CALLED_SO, "ImpureView"),
                Arguments.of(HouseRules.NAMES_SAY_SOMETHING, "SomethingManager"),
                Arguments.of(HouseRules.WHAT_CANNOT_BE_REBUILT_IS_NOT_KEPT_IN_MEMORY, "KeepsEventsInMemory"),
                Arguments.of(HouseRules.WHAT_CANNOT_BE_REBUILT_IS_NOT_KEPT_IN_MEMORY, "KeepsPositionsInMemory"),
                Arguments.of(HouseRules.DEFECTIVE_PARTS_OF_AXON_ARE_NOT_USED, "SequencesByIdentity"),
                Arguments.of(HouseRules.DEFECTIVE_PARTS_OF_AXON_ARE_NOT_USED, "SetsTimeoutsOnHandlers"),
                Arguments.of(HouseRules.DEFECTIVE_PARTS_OF_AXON_ARE_NOT_USED, "TracksOnAThreadOfItsOwn"),
                Arguments.of(HouseRules.DEFECTIVE_PARTS_OF_AXON_ARE_NOT_USED, "WritesTokensWithJackson"),
                Arguments.of(HouseRules.ONE_CLASS_SAYS_WHAT_FOLLOWS_WHAT, "SequencesInItsOwnWay"),
                Arguments.of(HouseRules.ONE_CLASS_SAYS_WHAT_FOLLOWS_WHAT, "BuildsAProcessorOfItsOwn"),
                Arguments.of(HouseRules.EVENTS_CARRY_THE_STAMP, "AppliesAnEventByItself"),
                Arguments.of(HouseRules.AXON_DOES_NOT_CONFIGURE_ITSELF, "LetsAxonConfigureItself"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsInTheHouse(ArchRule rule, String breach) {
        rule.check(HOUSE);
    }

    @ParameterizedTest(name = "{0}: catches {1}")
    @MethodSource("rules")
    void catchesABreach(ArchRule rule, String breach) {
        List<String> caught = rule.evaluate(BREACHES).getFailureReport().getDetails();

        assertThat(caught).anyMatch((detail) -> detail.contains(breach));
    }

}
