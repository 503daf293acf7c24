package org.chancery.query.graphql.mutation;

import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.ViewWait;
import org.chancery.query.graphql.error.CorrelationIds;
import org.chancery.query.graphql.error.InputPaths;
import org.chancery.query.trace.OperationTrace;
import org.chancery.query.view.Viewer;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** Answers one mutation: bind, stamp, dispatch, wait for the views. */
final class MutationFetcher implements SelfDescribingDataFetcher<Receipt> {

    private static final String INPUT = "input";

    private final MutationBinding binding;

    private final Stamping stamping;

    private final CommandDispatch dispatch;

    private final ViewWait wait;

    MutationFetcher(MutationBinding binding, Stamping stamping, CommandDispatch dispatch, ViewWait wait) {
        this.binding = binding;
        this.stamping = stamping;
        this.dispatch = dispatch;
        this.wait = wait;
    }

    @Override
    public Receipt get(DataFetchingEnvironment environment) {
        Map<String, ?> input = environment.getArgumentOrDefault(INPUT, Map.of());
        Viewer viewer = environment.getGraphQlContext().get(Viewer.class);
        String correlationId = CorrelationIds.given(environment.getGraphQlContext());
        try {
            Envelope envelope = Envelope.of(input);
            Command command = this.binding.bind(input, envelope.commandId());
            CommandStamp stamp = this.stamping.stamp(command, envelope, viewer.actor(), correlationId);
            return receipt(command, envelope,
                    send(command, stamp, OperationTrace.naming(environment.getGraphQlContext())));
        }
        catch (Refused refused) {
            throw InputPaths.under(INPUT, refused);
        }
    }

    private long send(Command command, CommandStamp stamp, Map<String, String> trace) {
        try {
            return this.dispatch.send(command, stamp, trace);
        }
        catch (Refused refused) {
            throw this.binding.inWordsOfInput(refused);
        }
    }

    private Receipt receipt(Command command, Envelope envelope, long position) {
        boolean shown = envelope.waits() ? this.wait.untilShown(this.binding.views(), position)
                : this.wait.isShown(this.binding.views(), position);
        return new Receipt(command, position, !shown);
    }

    @Override
    public String getDescription() {
        return this.binding.mutation() + " → " + this.binding.command().getSimpleName();
    }

    @Override
    public ResolvableType getReturnType() {
        return ResolvableType.forClass(Receipt.class);
    }

}
