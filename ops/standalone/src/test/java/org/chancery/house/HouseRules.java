package org.chancery.house;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.chancery.kernel.Command;
import org.chancery.kernel.DomainEvent;
import org.chancery.query.projection.Projector;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * What holds in every room of the house. {@link HouseRulesTests} shows of each that a
 * breach is caught.
 */
final class HouseRules {

    static final ArchRule THE_PUBLISHED_LANGUAGE_IS_PLAIN_JAVA = noClasses().that()
        .resideInAnyPackage("..kernel..", "..api..", "..event..", "..language..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "graphql..", "tools.jackson..",
                "org.slf4j..", "java.sql..")
        .as("The published language is plain Java");

    static final ArchRule DECIDING_KNOWS_NOTHING_OF_READING = noClasses().that()
        .resideInAnyPackage("..write..", "..policy..", "..command..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..read..", "..query..")
        .as("What decides knows nothing of what is read");

    static final ArchRule READING_KNOWS_NOTHING_OF_DECIDING = noClasses().that()
        .resideInAnyPackage("..read..", "..query..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..write..", "..policy..", "org.chancery.command..")
        .as("What is read knows nothing of what decides");

    static final ArchRule AREAS_MEET_IN_THEIR_LANGUAGE_ONLY = SlicesRuleDefinition.slices()
        .assignedFrom(new Rooms())
        .should()
        .notDependOnEachOther()
        .as("An area knows of another only its commands and events");

    static final ArchRule COMMANDS_ARE_RECORDS = classes().that()
        .implement(Command.class)
        .and()
        .areNotInterfaces()
        .should()
        .beRecords()
        .andShould()
        .resideInAPackage("..api")
        .as("Commands are records in api");

    static final ArchRule EVENTS_ARE_RECORDS = classes().that()
        .implement(DomainEvent.class)
        .and()
        .areNotInterfaces()
        .should()
        .beRecords()
        .andShould()
        .resideInAPackage("..event")
        .as("Events are records in event");

    static final ArchRule AGGREGATES_DECIDE_ALONE = noClasses().that()
        .resideInAPackage("..write..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "org.slf4j..", "java.sql..", "java.io..", "java.nio.file..",
                "java.net..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .as("An aggregate decides without clock, chance, log, framework or I/O");

    static final ArchRule PROJECTORS_ARE_PURE = noClasses().that()
        .implement(Projector.class)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("com.mongodb.client", "org.axonframework..", "java.net..", "java.sql..", "org.slf4j..")
        .as("A projector is pure: no clock, no store, no bus, no log");

    static final ArchRule PROJECTORS_ARE_CALLED_SO = classes().that()
        .implement(Projector.class)
        .should()
        .haveSimpleNameEndingWith("Projector")
        .as("A projector's name says that it is one");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses().should()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto)$")
        .as("A name says what a thing is, not that it is a thing")
        .allowEmptyShould(true);

    static final ArchRule WHAT_CANNOT_BE_REBUILT_IS_NOT_KEPT_IN_MEMORY = noClasses().should()
        .dependOnClassesThat()
        .belongToAnyOf(InMemoryEventStorageEngine.class, InMemoryTokenStore.class)
        .as("Events and positions are never kept in memory alone");

    /** The defects are shown in the Axon…DefectTests of the command side. */
    static final ArchRule DEFECTIVE_PARTS_OF_AXON_ARE_NOT_USED = noClasses().should()
        .dependOnClassesThat()
        .belongToAnyOf(SequentialPolicy.class, TrackingEventProcessor.class, Jackson3Serializer.class,
                JacksonSerializer.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.axonframework.messaging.timeout..")
        .as("Parts of Axon that are known to fail are not used");

    /**
     * One component, one policy, one constant key: a group of several may be given an
     * event twice, and a key that changes at a restart skips one.
     */
    static final ArchRule ONE_CLASS_SAYS_WHAT_FOLLOWS_WHAT = noClasses().that()
        .doNotHaveFullyQualifiedName("org.chancery.command.policy.PolicyProcessor")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(SequencingPolicy.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(EventHandlerInvoker.class)
        .orShould()
        .callMethod(PooledStreamingEventProcessor.class, "builder")
        .as("Only policies have processors, and PolicyProcessor builds them all");

    /** Else events would lack the stamp, and nobody would know who decided. */
    static final ArchRule EVENTS_CARRY_THE_STAMP = noClasses().that()
        .doNotHaveFullyQualifiedName("org.chancery.command.Recording")
        .should()
        .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("apply"))
            .and(JavaCall.Predicates.target(HasOwner.Predicates.With.owner(type(AggregateLifecycle.class)))))
        .as("Recording records every event, under the stamp of its command");

    /** It would begin with the check for updates, which calls Axon's maker. */
    static final ArchRule AXON_DOES_NOT_CONFIGURE_ITSELF = noClasses().should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.axonframework.config..", "org.axonframework.updates..", "org.axonframework.spring..",
                "org.axonframework.springboot..")
        .as("Every part of Axon is made by us, none by its own configuration");

    private HouseRules() {
    }

    /**
     * Each area is a room, except for its language, which all may know; the engine rooms
     * are common ground.
     */
    private static final class Rooms implements SliceAssignment {

        private static final DescribedPredicate<JavaClass> INSIDE = JavaClass.Predicates.resideInAnyPackage("..write..",
                "..read..", "..policy..");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (!INSIDE.test(type) || type.getPackageName().startsWith("org.chancery.command")
                    || type.getPackageName().startsWith("org.chancery.query")) {
                return SliceIdentifier.ignore();
            }
            return SliceIdentifier.of(type.getPackageName().replaceAll("\\.(write|read|policy).*", ""));
        }

        @Override
        public String getDescription() {
            return "areas";
        }

    }

}
