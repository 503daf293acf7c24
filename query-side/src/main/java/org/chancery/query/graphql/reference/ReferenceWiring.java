package org.chancery.query.graphql.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import org.chancery.query.graphql.NodeSource;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Lets every field whose type is served by a {@link NodeSource} follow the id in the
 * document, so that no area writes code for a field that leads to another area. A field
 * with a fetcher of its own keeps it.
 */
final class ReferenceWiring implements RuntimeWiringConfigurer {

    private final Set<String> servedTypes;

    private final Map<String, Map<String, String>> referencesByType = new HashMap<>();

    ReferenceWiring(Collection<NodeSource<?>> sources) {
        this.servedTypes = Stream.concat(sources.stream().map(NodeSource::typeName), Stream.of(Reference.ANY_TYPE))
            .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void setTypeDefinitionRegistry(TypeDefinitionRegistry schema) {
        for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
            Map<String, String> references = referencesOf(type);
            if (!references.isEmpty()) {
                this.referencesByType.put(type.getName(), references);
            }
        }
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        this.referencesByType.forEach((type, references) -> wiring.type(type,
                (fields) -> fields.defaultDataFetcher(new ReferenceFetcher(references))));
    }

    private Map<String, String> referencesOf(ObjectTypeDefinition type) {
        Map<String, String> references = new HashMap<>();
        for (FieldDefinition field : type.getFieldDefinitions()) {
            String fieldType = TypeInfo.typeInfo(field.getType()).getName();
            if (this.servedTypes.contains(fieldType)) {
                references.put(field.getName(), fieldType);
            }
        }
        return references;
    }

}
