package org.chancery.query.graphql.error;

import java.util.concurrent.TimeoutException;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** Finds the refusal inside whatever was thrown; what holds none is a fault of ours. */
public final class Failures {

    private Failures() {
    }

    public static @Nullable Refused refusalIn(@Nullable Throwable thrown) {
        return switch (thrown) {
            case null -> null;
            case Refused refused -> refused;
            case ConcurrencyException _, AggregateStreamCreationException _ ->
                Refused.because(KernelRefusal.CONCURRENT_CHANGE);
            case AggregateNotFoundException _ -> Refused.because(KernelRefusal.NOT_FOUND);
            // A store that is out of reach; it may have done what it was asked.
            case EventStoreException _, MongoSocketException _, MongoTimeoutException _ ->
                Refused.because(KernelRefusal.UNAVAILABLE);
            case NoHandlerForCommandException _, CommandDispatchException _, TimeoutException _ ->
                Refused.because(KernelRefusal.UNAVAILABLE);
            case AccessDeniedException _ -> Refused.because(KernelRefusal.FORBIDDEN);
            case AuthenticationException _ -> Refused.because(EdgeRefusal.UNAUTHENTICATED);
            default -> refusalIn(thrown.getCause());
        };
    }

}
