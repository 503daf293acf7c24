package org.chancery.node.transport;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import org.chancery.language.Area;
import org.chancery.kernel.Command;
import org.chancery.language.PublishedLanguage;
import org.chancery.store.serialization.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published language on the wire: a command is named by its area and its own name,
 * {@code assignment.IssueAssignment}, and its body is JSON in the form of events.
 */
final class WireForm {

    private static final JsonMapper JSON = EventJson.mapper();

    private static final Map<String, Class<? extends Command>> COMMANDS = new LinkedHashMap<>();

    private static final Map<Class<? extends Command>, String> NAMES = new HashMap<>();

    static {
        for (Area area : PublishedLanguage.AREAS) {
            for (Class<? extends Command> command : area.commandTypes()) {
                String name = area.name() + "." + command.getSimpleName();
                COMMANDS.put(name, command);
                NAMES.put(command, name);
            }
        }
    }

    private WireForm() {
    }

    /** The names of all commands that there are. */
    static List<String> commands() {
        return List.copyOf(COMMANDS.keySet());
    }

    static String nameOf(Class<?> command) {
        return listed(NAMES.get(command), command.getName());
    }

    static Object command(SerializedObject body) {
        return read(body, listed(COMMANDS.get(body.getType()), body.getType()));
    }

    static SerializedObject body(String name, Object content) {
        return SerializedObject.newBuilder()
            .setType(name)
            .setData(UnsafeByteOperations.unsafeWrap(JSON.writeValueAsBytes(content)))
            .build();
    }

    static <T> T read(SerializedObject body, Class<T> type) {
        return JSON.readValue(bytes(body.getData()), type);
    }

    static <T> List<T> readList(SerializedObject body, Class<T> element) {
        JavaType list = JSON.getTypeFactory().constructCollectionType(List.class, element);
        return JSON.readValue(bytes(body.getData()), list);
    }

    static Map<String, MetaDataValue> metadata(Map<String, ?> metadata) {
        Map<String, MetaDataValue> values = new HashMap<>();
        metadata.forEach((key, value) -> values.put(key,
                MetaDataValue.newBuilder().setTextValue(String.valueOf(value)).build()));
        return values;
    }

    static Map<String, String> text(Map<String, MetaDataValue> metadata) {
        Map<String, String> text = new HashMap<>();
        metadata.forEach((key, value) -> text.put(key, value.getTextValue()));
        return text;
    }

    private static byte[] bytes(ByteString data) {
        return data.toByteArray();
    }

    private static <T> T listed(@Nullable T found, String name) {
        if (found == null) {
            throw new IllegalArgumentException(name + " does not travel: it is not in the published language");
        }
        return found;
    }

}
