package org.chancery.standalone.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.chancery.store.server.NeedsAxonServer;
import org.chancery.store.server.NeedsMongo;
import org.chancery.store.server.Servers;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test class that works with a Chancery whose sides are apart: two command sides and
 * two query sides on an Axon Server and a MongoDB that the environment names, or on two
 * that are started by Docker. The Axon Server is emptied first, by a request to the
 * address of its development mode that does so, for the scenarios use the same ids each
 * time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@NeedsAxonServer
@NeedsMongo
@ExtendWith(Distributed.MayEmpty.class)
public @interface Distributed {

    /** Whether the Axon Server may be emptied. */
    final class MayEmpty implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Servers.purge().isPresent() ? ConditionEvaluationResult.enabled("It may be emptied")
                    : ConditionEvaluationResult.disabled("Needs leave to empty the Axon Server:"
                            + " http://host:port/v1/devmode/purge-events in CHANCERY_AXONSERVER_PURGE");
        }

    }

}
