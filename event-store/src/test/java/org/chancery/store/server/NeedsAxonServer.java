package org.chancery.store.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test class that needs an Axon Server, and is skipped where there is none. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsAxonServer.Condition.class)
public @interface NeedsAxonServer {

    /** Whether there is one. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Servers.axonServer().isPresent() ? ConditionEvaluationResult.enabled("There is one")
                    : ConditionEvaluationResult
                        .disabled("Needs an Axon Server by host:port in CHANCERY_AXONSERVER, or Docker to start one");
        }

    }

}
