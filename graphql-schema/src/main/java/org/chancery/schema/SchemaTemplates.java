package org.chancery.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/**
 * What stands in the schema many times is written once: the connection of each list, the
 * envelope of each command, the receipt in each payload. An area that writes one of them
 * out keeps its own words.
 */
public final class SchemaTemplates {

    private static final String CONNECTION = "Connection";

    private static final InputObjectTypeDefinition ENVELOPE = command("Envelope", InputObjectTypeDefinition.class);

    private static final ObjectTypeDefinition RECEIPT = command("Receipt", ObjectTypeDefinition.class);

    private SchemaTemplates() {
    }

    /** Complete the schema that the areas have written. */
    public static void applyTo(TypeDefinitionRegistry schema) {
        listedTypes(schema).forEach((type) -> addConnection(schema, type));
        for (FieldDefinition mutation : mutations(schema).filter((field) -> !isOperation(field)).toList()) {
            mutation.getInputValueDefinitions()
                .forEach((argument) -> addEnvelope(schema, TypeInfo.typeInfo(argument.getType()).getName()));
            addReceipt(schema, TypeInfo.typeInfo(mutation.getType()).getName());
        }
    }

    /** Whether a mutation is of the machinery, and so no command. */
    public static boolean isOperation(FieldDefinition mutation) {
        return mutation.hasDirective("operation");
    }

    /** Each X for which a field leads to an XConnection. */
    private static Set<String> listedTypes(TypeDefinitionRegistry schema) {
        return Stream
            .concat(schema.types().values().stream(),
                    schema.objectTypeExtensions().values().stream().flatMap(List::stream))
            .filter(ImplementingTypeDefinition.class::isInstance)
            .flatMap((type) -> ((ImplementingTypeDefinition<?>) type).getFieldDefinitions().stream())
            .map((field) -> TypeInfo.typeInfo(field.getType()).getName())
            .filter((name) -> name.endsWith(CONNECTION))
            .map((name) -> name.substring(0, name.length() - CONNECTION.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A framework may have put in a bare one before; ours has a count and says what is
     * what.
     */
    private static void addConnection(TypeDefinitionRegistry schema, String type) {
        String definitions = template("connection").replaceAll("\\bNode(?=Connection|Edge|!)", type);
        for (ObjectTypeDefinition ours : new SchemaParser().parse(definitions).getTypes(ObjectTypeDefinition.class)) {
            Optional<ObjectTypeDefinition> there = find(schema, ours.getName(), ObjectTypeDefinition.class);
            if (there.isEmpty() || there.get().getDescription() == null) {
                there.ifPresent(schema::remove);
                schema.add(ours);
            }
        }
    }

    private static void addEnvelope(TypeDefinitionRegistry schema, String input) {
        find(schema, input, InputObjectTypeDefinition.class).ifPresent((bare) -> {
            Set<String> written = names(bare.getInputValueDefinitions());
            schema.remove(bare);
            schema.add(bare.transform((builder) -> ENVELOPE.getInputValueDefinitions()
                .stream()
                .filter((field) -> !written.contains(field.getName()))
                .forEach(builder::inputValueDefinition)));
        });
    }

    private static void addReceipt(TypeDefinitionRegistry schema, String payload) {
        find(schema, payload, ObjectTypeDefinition.class).ifPresent((bare) -> {
            Set<String> written = names(bare.getFieldDefinitions());
            schema.remove(bare);
            schema.add(bare.transform((builder) -> RECEIPT.getFieldDefinitions()
                .stream()
                .filter((field) -> !written.contains(field.getName()))
                .forEach(builder::fieldDefinition)));
        });
    }

    private static Stream<FieldDefinition> mutations(TypeDefinitionRegistry schema) {
        return Stream
            .concat(find(schema, "Mutation", ObjectTypeDefinition.class).stream(),
                    schema.objectTypeExtensions().getOrDefault("Mutation", List.of()).stream())
            .flatMap((part) -> part.getFieldDefinitions().stream());
    }

    private static Set<String> names(List<? extends NamedNode<?>> nodes) {
        return nodes.stream().map(NamedNode::getName).collect(Collectors.toSet());
    }

    private static <T extends TypeDefinition<?>> T command(String name, Class<T> kind) {
        return find(new SchemaParser().parse(template("command")), name, kind).orElseThrow();
    }

    private static <T extends TypeDefinition<?>> Optional<T> find(TypeDefinitionRegistry schema, String name,
            Class<T> kind) {
        return Optional.ofNullable(schema.getTypeOrNull(name, kind));
    }

    private static String template(String name) {
        try (InputStream file = SchemaTemplates.class.getResourceAsStream(name + ".graphqls")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
