package org.chancery.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How every part of the schema is written, whoever writes it. */
class SchemaStyleTests {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final GraphQLSchema schema = Contract.schema();

    @Test
    void describesEverything() {
        List<String> silent = new ArrayList<>();
        everything((where, element) -> {
            if (element.getDescription() == null || element.getDescription().isBlank()) {
                silent.add(where);
            }
        });

        assertThat(silent).isEmpty();
    }

    @Test
    void endsTheNamesOfMomentsAndDaysAsTheyAre() {
        List<String> otherwise = new ArrayList<>();
        typed((where, type) -> {
            if (where.matches(".*[a-z]At") && !type.equals("DateTime")
                    || where.matches(".*[a-z]On") && !type.equals("Date")
                    || type.equals("DateTime") && !where.matches(".*([a-z]At|\\.asOf|From|To|\\.from|\\.to)")
                    || type.equals("Date") && !where.matches(".*([a-z]On|\\.on|\\.asOf|From|To|\\.from|\\.to)")) {
                otherwise.add(where + ": " + type);
            }
        });

        assertThat(otherwise).isEmpty();
    }

    @Test
    void givesEachMutationOneInputAndOnePayload() {
        assertThat(this.schema.getMutationType().getFieldDefinitions()).isNotEmpty().allSatisfy((mutation) -> {
            String name = Character.toUpperCase(mutation.getName().charAt(0)) + mutation.getName().substring(1);
            assertThat(mutation.getArguments()).singleElement()
                .satisfies((argument) -> assertThat(argument.getName() + ": " + printed(argument.getType()))
                    .isEqualTo("input: " + name + "Input!"));
            // Nullable: of several mutations in one request, one may be refused without
            // the others.
            assertThat(printed(mutation.getType())).isEqualTo(name + "Payload");
        });
    }

    @Test
    void writesConstantsInCapitals() {
        assertThat(types().filter(GraphQLEnumType.class::isInstance)
            .flatMap((type) -> ((GraphQLEnumType) type).getValues().stream())).isNotEmpty()
            .allSatisfy((value) -> assertThat(value.getName()).matches(CONSTANT));
    }

    @Test
    void givesEveryListAnEndAndABeginning() {
        assertThat(types().filter(GraphQLFieldsContainer.class::isInstance)
            .flatMap((type) -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream())
            .filter((field) -> printed(field.getType()).endsWith("Connection!"))).isNotEmpty().allSatisfy((field) -> {
                assertThat(field.getArgument("first")).as(field.getName()).isNotNull();
                assertThat(field.getArgument("after")).as(field.getName()).isNotNull();
            });
    }

    @Test
    void letsEveryObjectWithAnIdAndAVersionBeFoundById() {
        GraphQLInterfaceType node = (GraphQLInterfaceType) this.schema.getType("Node");

        assertThat(types().filter(GraphQLObjectType.class::isInstance)
            .map(GraphQLObjectType.class::cast)
            .filter((type) -> type.getFieldDefinition("id") != null && type.getFieldDefinition("version") != null))
            .isNotEmpty()
            .allSatisfy((type) -> assertThat(type.getInterfaces()).as(type.getName()).contains(node));
    }

    private void everything(BiConsumer<String, GraphQLNamedSchemaElement> reader) {
        types().forEach((type) -> {
            reader.accept(type.getName(), type);
            switch (type) {
                case GraphQLFieldsContainer container ->
                    container.getFieldDefinitions().forEach((field) -> field(container, field, reader));
                case GraphQLInputObjectType input ->
                    input.getFields().forEach((field) -> reader.accept(input.getName() + "." + field.getName(), field));
                case GraphQLEnumType constants -> constants.getValues()
                    .forEach((value) -> reader.accept(constants.getName() + "." + value.getName(), value));
                default -> {
                }
            }
        });
    }

    private static void field(GraphQLFieldsContainer container, GraphQLFieldDefinition field,
            BiConsumer<String, GraphQLNamedSchemaElement> reader) {
        String where = container.getName() + "." + field.getName();
        reader.accept(where, field);
        field.getArguments().forEach((argument) -> reader.accept(where + "." + argument.getName(), argument));
    }

    private void typed(BiConsumer<String, String> reader) {
        everything((where, element) -> {
            GraphQLType type = switch (element) {
                case GraphQLFieldDefinition field -> field.getType();
                case GraphQLArgument argument -> argument.getType();
                case GraphQLInputObjectField field -> field.getType();
                default -> null;
            };
            if (type != null) {
                reader.accept(where, ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName());
            }
        });
    }

    private Stream<GraphQLNamedType> types() {
        return this.schema.getAllTypesAsList().stream().filter((type) -> !type.getName().startsWith("__"));
    }

    private static String printed(GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }

}
