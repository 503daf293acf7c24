package org.chancery.command.snapshot;

import java.util.LinkedHashSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The JSON of an aggregate: its fields, whatever their visibility. Where one of a sealed
 * family is kept, its simple name says which; nothing else in the text names a class.
 */
final class StateJson {

    private StateJson() {
    }

    static JsonMapper mapper() {
        return JsonMapper.builder()
            .annotationIntrospector(new SealedFamilies())
            .changeDefaultVisibility((visibility) -> visibility.with(Visibility.NONE)
                .withFieldVisibility(Visibility.ANY)
                .withCreatorVisibility(Visibility.ANY))
            // A set that is read back has the order in which it was written, as maps
            // have.
            .addModule(new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
            .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    }

    private static final class SealedFamilies extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private static final JsonTypeInfo.Value BY_NAME = JsonTypeInfo.Value.construct(JsonTypeInfo.Id.SIMPLE_NAME,
                JsonTypeInfo.As.PROPERTY, "is", null, false, true);

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return (annotated instanceof AnnotatedClass && annotated.getRawType().isSealed()) ? BY_NAME
                    : super.findPolymorphicTypeInfo(config, annotated);
        }

    }

}
