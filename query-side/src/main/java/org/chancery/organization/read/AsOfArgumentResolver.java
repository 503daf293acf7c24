package org.chancery.organization.read;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import org.chancery.kernel.Require;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Gives a question's method the day as of which it is asked: the {@code asOf} of the
 * field itself, else of the nearest field around it, else today. So whoever asks for the
 * tree of a day says the day once.
 */
@Component
final class AsOfArgumentResolver implements HandlerMethodArgumentResolver {

    private static final String ARGUMENT = "asOf";

    private final Clock clock;

    AsOfArgumentResolver(Clock clock, @Value("${chancery.edge.zone:Europe/Moscow}") ZoneId zone) {
        this.clock = clock.withZone(zone);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return new AsOf(Require.date(ARGUMENT, nearest(environment.getExecutionStepInfo())));
    }

    private LocalDate nearest(ExecutionStepInfo field) {
        for (ExecutionStepInfo step = field; step != null; step = step.getParent()) {
            Object said = step.getArgument(ARGUMENT);
            if (said instanceof LocalDate day) {
                return day;
            }
            if (said instanceof Instant moment) {
                return LocalDate.ofInstant(moment, this.clock.getZone());
            }
        }
        return LocalDate.now(this.clock);
    }

}
