package org.chancery.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.SchemaPrinter.Options;
import graphql.schema.idl.TypeDefinitionRegistry;

/** The schema as frontends see it: what all areas have written, completed. */
final class Contract {

    private static final Path MODULE = Path.of(System.getProperty("chancery.root", ".."), "graphql-schema");

    static final Path APPROVED = MODULE.resolve("src/test/resources/approved-schema.graphqls");

    private Contract() {
    }

    static TypeDefinitionRegistry definitions() {
        try (Stream<Path> files = Files.list(MODULE.resolve("src/main/resources/graphql"))) {
            TypeDefinitionRegistry definitions = files.sorted()
                .map((file) -> new SchemaParser().parse(file.toFile()))
                .reduce(TypeDefinitionRegistry::merge)
                .orElseThrow();
            SchemaTemplates.applyTo(definitions);
            return definitions;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static GraphQLSchema schema() {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory()).build();
        return new SchemaGenerator().makeExecutableSchema(definitions(), wiring);
    }

    static String printed() {
        Options options = Options.defaultOptions().includeDirectiveDefinitions(false).includeSchemaDefinition(false);
        return new SchemaPrinter(options).print(schema());
    }

    static String approved() {
        try {
            return Files.readString(APPROVED);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static void approve(String schema) {
        try {
            Files.writeString(APPROVED, schema);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
