package org.chancery.query.graphql.mutation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Command;
import org.chancery.kernel.Identifier;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.mutation.MutationBinding.PayloadObject;
import org.chancery.schema.SchemaTemplates;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the mutations of the schema with the commands, both ways. What does not fit is
 * told in one message that lists all of it, and nothing starts.
 */
final class MutationBindings {

    private static final Set<String> RECEIPT = Set.of("position", "stale");

    private final TypeDefinitionRegistry schema;

    private final Map<String, NodeSource<?>> sources;

    private final Collection<String> problems = new ArrayList<>();

    private final Binders binders;

    private MutationBindings(TypeDefinitionRegistry schema, Collection<NodeSource<?>> sources) {
        this.schema = schema;
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::typeName, Function.identity()));
        this.binders = new Binders(schema, this.problems);
    }

    /**
     * The bindings of all mutations.
     * @throws IllegalStateException naming all that does not fit
     */
    static List<MutationBinding> of(TypeDefinitionRegistry schema, Collection<Class<? extends Command>> commands,
            Collection<NodeSource<?>> sources) {
        MutationBindings bindings = new MutationBindings(schema, sources);
        List<MutationBinding> all = bindings.all(commands);
        if (!bindings.problems.isEmpty()) {
            throw new IllegalStateException("The schema does not fit the commands:"
                    + bindings.problems.stream().map((problem) -> "\n  - " + problem).collect(Collectors.joining()));
        }
        return all;
    }

    private List<MutationBinding> all(Collection<Class<? extends Command>> commands) {
        Map<String, Class<? extends Command>> byMutation = new LinkedHashMap<>();
        commands.forEach((command) -> byMutation.put(mutationOf(command), command));
        List<MutationBinding> all = new ArrayList<>();
        for (FieldDefinition mutation : mutations().filter((field) -> !SchemaTemplates.isOperation(field)).toList()) {
            Class<? extends Command> command = byMutation.remove(mutation.getName());
            if (command == null) {
                this.problems.add("there is no command for the mutation " + mutation.getName());
            }
            else {
                binding(mutation, command).ifPresent(all::add);
            }
        }
        byMutation.values()
            .forEach((command) -> this.problems.add("there is no mutation for the command " + command.getSimpleName()));
        return all;
    }

    private Stream<FieldDefinition> mutations() {
        return Stream
            .concat(definition("Mutation", ObjectTypeDefinition.class).stream(),
                    this.schema.objectTypeExtensions().getOrDefault("Mutation", List.of()).stream())
            .flatMap((part) -> part.getFieldDefinitions().stream());
    }

    private Optional<MutationBinding> binding(FieldDefinition mutation, Class<? extends Command> command) {
        String name = command.getSimpleName();
        Optional<InputObjectTypeDefinition> input = definition(name + "Input", InputObjectTypeDefinition.class);
        Optional<ObjectTypeDefinition> payload = definition(name + "Payload", ObjectTypeDefinition.class);
        String shape = mutation.getName() + "(input: " + name + "Input!): " + name + "Payload";
        if (!shape.equals(printed(mutation)) || input.isEmpty() || payload.isEmpty()) {
            this.problems.add("the mutation of " + name + " must be " + shape);
            return Optional.empty();
        }
        Map<String, PayloadObject> objects = objects(payload.get(), command);
        RecordBinder binder = this.binders.record(command, input.get(), Envelope.FIELDS);
        return Optional.of(new MutationBinding(mutation.getName(), command, binder,
                ownIds(command, input.get(), objects), objects));
    }

    /** What a payload shows beside the receipt, each served by the source of its type. */
    private Map<String, PayloadObject> objects(ObjectTypeDefinition payload, Class<? extends Command> command) {
        Map<String, PayloadObject> objects = new LinkedHashMap<>();
        for (FieldDefinition field : payload.getFieldDefinitions()) {
            if (!RECEIPT.contains(field.getName())) {
                NodeSource<?> source = this.sources.get(AstPrinter.printAst(field.getType()));
                RecordComponent id = idOf(field.getName(), command);
                if (source == null || id == null) {
                    this.problems.add(payload.getName() + "." + field.getName() + ": no NodeSource serves "
                            + AstPrinter.printAst(field.getType()) + ", or the command does not name it");
                }
                else {
                    objects.put(field.getName(), new PayloadObject(source, id));
                }
            }
        }
        return objects;
    }

    private static @Nullable RecordComponent idOf(String payloadField, Class<? extends Command> command) {
        return components(command).filter((component) -> component.getName().equals(payloadField + "Id"))
            .findFirst()
            .or(() -> components(command).filter(MutationBindings::isTarget).findFirst())
            .orElse(null);
    }

    /** The ids of what a command creates: its input may lack them, the record may not. */
    private static List<String> ownIds(Class<? extends Command> command, InputObjectTypeDefinition input,
            Map<String, PayloadObject> payload) {
        Set<String> optional = input.getInputValueDefinitions()
            .stream()
            .filter((field) -> !(field.getType() instanceof NonNullType))
            .map(InputValueDefinition::getName)
            .collect(Collectors.toSet());
        return components(command)
            .filter((component) -> optional.contains(component.getName())
                    && Identifier.class.isAssignableFrom(component.getType())
                    && !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
            .filter((component) -> isTarget(component)
                    || payload.values().stream().anyMatch((object) -> object.id().equals(component)))
            .map(RecordComponent::getName)
            .toList();
    }

    private static boolean isTarget(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(TargetAggregateIdentifier.class);
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private <T> Optional<T> definition(String name, Class<T> kind) {
        return Optional.ofNullable(this.schema.getTypeOrNull(name)).filter(kind::isInstance).map(kind::cast);
    }

    private static String printed(FieldDefinition mutation) {
        return mutation.getName() + mutation.getInputValueDefinitions()
            .stream()
            .map((argument) -> argument.getName() + ": " + AstPrinter.printAst(argument.getType()))
            .collect(Collectors.joining(", ", "(", ")")) + ": " + AstPrinter.printAst(mutation.getType());
    }

    private static String mutationOf(Class<?> command) {
        String name = command.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

}
