package org.chancery.schema;

import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTemplatesTests {

    @Test
    void addsTheConnectionOfAList() {
        TypeDefinitionRegistry schema = completed("type Query { trees: TreeConnection! } type Tree { id: ID! }");

        assertThat(object(schema, "TreeConnection").getFieldDefinitions()).extracting(FieldDefinition::getName)
            .containsExactly("edges", "pageInfo", "count");
        assertThat(object(schema, "TreeEdge").getFieldDefinitions()).extracting(FieldDefinition::getName)
            .containsExactly("node", "cursor");
        assertThat(object(schema, "TreeEdge").getDescription()).isNotNull();
    }

    @Test
    void replacesABareConnection() {
        TypeDefinitionRegistry schema = completed(
                "type Query { trees: TreeConnection! } type TreeConnection { edges: [Int] }");

        assertThat(object(schema, "TreeConnection").getFieldDefinitions()).hasSize(3);
    }

    @Test
    void keepsAConnectionThatSaysWhatItIs() {
        TypeDefinitionRegistry schema = completed("""
                type Query { trees: TreeConnection! }
                "A wood." type TreeConnection { edges: [Int] }""");

        assertThat(object(schema, "TreeConnection").getFieldDefinitions()).hasSize(1);
    }

    @Test
    void addsTheEnvelopeAndTheReceiptOfAMutation() {
        TypeDefinitionRegistry schema = completed("""
                type Mutation { fell(input: FellInput!): FellPayload }
                input FellInput { treeId: ID! "Mine." commandId: ID }
                type FellPayload { tree: ID }
                input Other { treeId: ID! }""");

        assertThat(input(schema, "FellInput").getInputValueDefinitions()).extracting(InputValueDefinition::getName)
            .containsExactly("treeId", "commandId", "expectedVersion", "onBehalfOf", "occurredAt", "wait");
        assertThat(object(schema, "FellPayload").getFieldDefinitions()).extracting(FieldDefinition::getName)
            .containsExactly("tree", "position", "stale");
        assertThat(input(schema, "Other").getInputValueDefinitions()).hasSize(1);
    }

    private static TypeDefinitionRegistry completed(String schema) {
        TypeDefinitionRegistry definitions = new SchemaParser().parse(schema);
        SchemaTemplates.applyTo(definitions);
        return definitions;
    }

    private static ObjectTypeDefinition object(TypeDefinitionRegistry schema, String name) {
        return schema.getTypeOrNull(name, ObjectTypeDefinition.class);
    }

    private static InputObjectTypeDefinition input(TypeDefinitionRegistry schema, String name) {
        return schema.getTypeOrNull(name, InputObjectTypeDefinition.class);
    }

}
