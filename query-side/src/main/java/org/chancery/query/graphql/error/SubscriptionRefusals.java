package org.chancery.query.graphql.error;

import graphql.GraphQLError;
import org.chancery.kernel.Refused;

import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;

/**
 * Says why a subscription breaks off. In Russian: by then nobody knows any more in which
 * language it was asked for.
 */
public final class SubscriptionRefusals extends SubscriptionExceptionResolverAdapter {

    private final ErrorAnswers answers;

    public SubscriptionRefusals(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown) {
        Refused refused = Failures.refusalIn(thrown);
        return (refused != null) ? this.answers.refused(refused, RefusalTexts.RUSSIAN)
                : this.answers.fault(thrown, CorrelationIds.random(), RefusalTexts.RUSSIAN, null);
    }

}
