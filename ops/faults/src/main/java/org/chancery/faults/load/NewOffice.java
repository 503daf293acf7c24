package org.chancery.faults.load;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chancery.standalone.client.Mutation;

/** How the directory grows by an organization with one unit and one person at work. */
final class NewOffice {

    private static final String ADMINISTRATOR = "nastroykin";

    private NewOffice() {
    }

    static List<Mutation> named(String name, LocalDate since) {
        String organization = id("organization", name);
        String unit = id("unit", name);
        String position = id("position", name);
        return List.of(
                command(name, "registerOrganization",
                        Map.of("organizationId", organization, "fullName", "Управа " + name, "shortName", name, "kind",
                                "EXECUTIVE_BODY", "zone", "Europe/Moscow")),
                command(name, "addUnit",
                        Map.of("unitId", unit, "organizationId", organization, "fullName", "Отдел " + name, "shortName",
                                "Отдел")),
                command(name, "addPosition",
                        Map.of("positionId", position, "organizationId", organization, "unitId", unit, "title",
                                "Начальник отдела", "roles", List.of("OFFICER"), "heads", "UNIT")),
                command(name, "appoint", Map.of("positionId", position, "personId", id("person", name), "personName",
                        "Новиков Новик Новикович", "from", since.toString(), "basis", "Распоряжение " + name)));
    }

    private static Mutation command(String name, String command, Map<String, Object> fields) {
        Map<String, Object> input = new LinkedHashMap<>(fields);
        input.put("commandId", id(command, name));
        return new Mutation(ADMINISTRATOR, command, input);
    }

    private static String id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("chancery faults " + kind + " " + name).getBytes(StandardCharsets.UTF_8))
            .toString();
    }

}
