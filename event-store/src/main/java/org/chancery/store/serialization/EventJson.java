package org.chancery.store.serialization;

import java.lang.reflect.RecordComponent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.chancery.kernel.Sealed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON form of events, and of the commands that travel to where they are decided.
 * A record's components in their order; moments as ISO 8601 text, enums by name, sealed
 * values plain; what is absent is left out.
 *
 * <p>
 * Reading is strict. An unknown field is an error at any depth: to drop it would build
 * views that lack it, and no later version would repair them. So is an absent component
 * that is not {@code @Nullable}. What follows for the evolution of an event: a new
 * {@code @Nullable} component is a new revision that reads the older ones as they are;
 * any other change needs an upcaster.
 */
public final class EventJson {

    private EventJson() {
    }

    /** Writes and reads this form. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
            .annotationIntrospector(new NullMarkedRecords())
            .addMixIn(Sealed.class, PlainValue.class)
            .changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST,
                    MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();
    }

    /** {@code Sealed<T>} as its bare value, on the way out and on the way in. */
    private abstract static class PlainValue<T> {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PlainValue(@SuppressWarnings("unused") T value) {
        }

        @JsonValue
        abstract T value();

    }

    /** A component is required unless its type is {@code @Nullable}, both ways. */
    private static final class NullMarkedRecords extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return isRequired(member) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
        }

        @Override
        public @Nullable Object findNullSerializer(MapperConfig<?> config, Annotated annotated) {
            return (annotated instanceof AnnotatedMember member && isRequired(member))
                    ? new RefusedNull(member.getFullName()) : super.findNullSerializer(config, annotated);
        }

        private static boolean isRequired(AnnotatedMember member) {
            RecordComponent component = component(member);
            return component != null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        private static @Nullable RecordComponent component(AnnotatedMember member) {
            RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
            if (components == null || member.getDeclaringClass() == Sealed.class) {
                return null;
            }
            if (member instanceof AnnotatedParameter parameter) {
                return (parameter.getOwner().getParameterCount() == components.length)
                        ? components[parameter.getIndex()] : null;
            }
            for (RecordComponent component : components) {
                if (component.getName().equals(member.getName())) {
                    return component;
                }
            }
            return null;
        }

    }

    /** What was written without it could never be read again. */
    private static final class RefusedNull extends ValueSerializer<Object> {

        private final String component;

        RefusedNull(String component) {
            this.component = component;
        }

        @Override
        public void serialize(@Nullable Object value, JsonGenerator generator, SerializationContext context) {
            context.reportMappingProblem("%s is null and not @Nullable", this.component);
        }

    }

}
