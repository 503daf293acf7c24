package org.chancery.standalone.plan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.chancery.standalone.demo.DemoId;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The questions that the schema lets one ask: every list in each of its orders, by each
 * of its filters, from its beginning and from a later page, and with all that hangs on
 * its rows.
 */
public final class Questions {

    private static final String CONNECTION = "Connection";

    private static final String POSITION = DemoId.position("mostovoy");

    private static final Map<String, String> SAMPLES = Map.of("register", DemoId.of("register", "apparatus/incoming"),
            "conversationId", DemoId.of("conversation", "registrars"), "organization", DemoId.organization("digital"),
            "view", "documentCard");

    private final TypeDefinitionRegistry schema = parsed();

    public Stream<Question> all() {
        return fields("Query").filter(Questions::isList).flatMap(this::about);
    }

    private Stream<Question> about(FieldDefinition list) {
        Stream<Question> inEachWay = list.getInputValueDefinitions()
            .stream()
            .flatMap(this::ways)
            .map((way) -> question(list, Stream.of(way), "count { value } edges { cursor }"));
        Stream<Question> withAllThatHangsOnIt = fields(rowType(list)).filter(Questions::needsNothing)
            .map((field) -> question(list, Stream.of(), "edges { node { " + selected(field, 2) + " } }"));
        return Stream.concat(inEachWay, withAllThatHangsOnIt);
    }

    /** The ways to use an argument: each order, each field of the filter. */
    private Stream<String> ways(InputValueDefinition argument) {
        return switch (argument.getName()) {
            case "first" -> Stream.of("first: 1");
            case "after", "minPosition", "zone" -> Stream.of();
            case "orderBy" -> definition(argument.getType(), EnumTypeDefinition.class).getEnumValueDefinitions()
                .stream()
                .map((order) -> "orderBy: " + order.getName());
            case "filter" -> definition(argument.getType(), InputObjectTypeDefinition.class).getInputValueDefinitions()
                .stream()
                .map((field) -> "filter: {" + field.getName() + ": " + value(field) + "}");
            default -> isRequired(argument) ? Stream.of() : Stream.of(argument.getName() + ": " + value(argument));
        };
    }

    private Question question(FieldDefinition list, Stream<String> way, String selection) {
        Stream<String> required = list.getInputValueDefinitions()
            .stream()
            .filter(Questions::isRequired)
            .map((argument) -> argument.getName() + ": " + value(argument));
        return new Question(list.getName(), Stream.concat(required, way).toList(), selection);
    }

    private String selected(FieldDefinition field, int depth) {
        String type = nameOf(field.getType());
        if (isList(field)) {
            return field.getName() + " { count { value } edges { cursor } }";
        }
        return this.schema.getTypeOrNull(type, ObjectTypeDefinition.class) == null ? scalar(field, type)
                : field.getName() + " { __typename " + within(type, depth - 1) + " }";
    }

    private String scalar(FieldDefinition field, String type) {
        return type.equals("Node") ? field.getName() + " { id }" : field.getName();
    }

    private String within(String type, int depth) {
        Function<FieldDefinition, String> select = (field) -> selected(field, depth);
        return (depth == 0) ? "" : String.join(" ", fields(type).filter(Questions::needsNothing).map(select).toList());
    }

    private String value(InputValueDefinition input) {
        String type = nameOf(input.getType());
        String value = switch (type) {
            case "ID" -> '"' + SAMPLES.getOrDefault(input.getName(), POSITION) + '"';
            case "String" -> '"' + SAMPLES.getOrDefault(input.getName(), "рек") + '"';
            case "Boolean" -> "true";
            case "Date" -> "\"" + LocalDate.now().plusDays(input.getName().equals("to") ? 30 : -30) + '"';
            default ->
                definition(input.getType(), EnumTypeDefinition.class).getEnumValueDefinitions().getFirst().getName();
        };
        return (bare(input.getType()) instanceof ListType) ? "[" + value + "]" : value;
    }

    private Stream<FieldDefinition> fields(String type) {
        Stream<ObjectTypeDefinition> more = this.schema.objectTypeExtensions()
            .getOrDefault(type, List.of())
            .stream()
            .map(ObjectTypeDefinition.class::cast);
        return Stream.concat(Stream.ofNullable(this.schema.getTypeOrNull(type, ObjectTypeDefinition.class)), more)
            .flatMap((definition) -> definition.getFieldDefinitions().stream());
    }

    private <T extends TypeDefinition<?>> T definition(Type<?> type, Class<T> kind) {
        return this.schema.getTypeOrNull(nameOf(type), kind);
    }

    private static boolean isList(FieldDefinition field) {
        return nameOf(field.getType()).endsWith(CONNECTION);
    }

    private static String rowType(FieldDefinition list) {
        String type = nameOf(list.getType());
        return type.substring(0, type.length() - CONNECTION.length());
    }

    private static boolean needsNothing(FieldDefinition field) {
        return field.getInputValueDefinitions().stream().noneMatch(Questions::isRequired);
    }

    private static boolean isRequired(InputValueDefinition input) {
        return input.getType() instanceof NonNullType && input.getDefaultValue() == null;
    }

    private static Type<?> bare(Type<?> type) {
        return (type instanceof NonNullType required) ? required.getType() : type;
    }

    private static String nameOf(Type<?> type) {
        return switch (type) {
            case NonNullType required -> nameOf(required.getType());
            case ListType list -> nameOf(list.getType());
            case TypeName name -> name.getName();
            default -> throw new IllegalStateException("No type: " + type);
        };
    }

    private static TypeDefinitionRegistry parsed() {
        TypeDefinitionRegistry schema = new TypeDefinitionRegistry();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:graphql/**/*.graphqls")) {
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    schema.merge(new SchemaParser().parse(reader));
                }
            }
            return schema;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
