package org.chancery.query.graphql.mutation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.chancery.kernel.Command;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.ViewWait;
import org.chancery.query.graphql.mutation.MutationBinding.PayloadObject;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires every mutation of the schema to the command of its name. */
final class MutationWiring implements RuntimeWiringConfigurer {

    private final Collection<Class<? extends Command>> commands;

    private final Collection<NodeSource<?>> sources;

    private final Stamping stamping;

    private final CommandDispatch dispatch;

    private final ViewWait wait;

    private List<MutationBinding> bindings = List.of();

    MutationWiring(Collection<Class<? extends Command>> commands, Collection<NodeSource<?>> sources, Stamping stamping,
            CommandDispatch dispatch, ViewWait wait) {
        this.commands = commands;
        this.sources = sources;
        this.stamping = stamping;
        this.dispatch = dispatch;
        this.wait = wait;
    }

    @Override
    public void setTypeDefinitionRegistry(TypeDefinitionRegistry schema) {
        this.bindings = MutationBindings.of(schema, this.commands, this.sources);
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        for (MutationBinding binding : this.bindings) {
            wiring.type("Mutation", (type) -> type.dataFetcher(binding.mutation(),
                    new MutationFetcher(binding, this.stamping, this.dispatch, this.wait)));
            binding.payload()
                .forEach((field, object) -> wiring.type(binding.command().getSimpleName() + "Payload",
                        (type) -> type.dataFetcher(field, shown(object))));
        }
    }

    private static DataFetcher<?> shown(PayloadObject object) {
        return (environment) -> find(object, environment);
    }

    private static @Nullable Object find(PayloadObject object, DataFetchingEnvironment environment) {
        Receipt receipt = environment.getSource();
        Viewer viewer = environment.getGraphQlContext().get(Viewer.class);
        if (receipt == null) {
            return null;
        }
        String id = object.idIn(receipt.command());
        Map<String, ?> found = object.source().find(List.of(id), viewer);
        return found.get(id);
    }

}
