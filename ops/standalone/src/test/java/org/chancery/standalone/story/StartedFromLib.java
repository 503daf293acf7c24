package org.chancery.standalone.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test class that starts nodes from {@code target/lib}, if a build has filled it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StartedFromLib.Condition.class)
@interface StartedFromLib {

    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Stream.of("command-side", "query-side").map(NodeProcess::library).allMatch(Files::isDirectory)
                    ? ConditionEvaluationResult.enabled("Both sides are built")
                    : ConditionEvaluationResult.disabled("Needs both sides built with -Dapart, in target/lib");
        }

    }

}
