package org.chancery.query.graphql.garden;

import java.util.HashMap;
import java.util.Map;

/** The mutation that most tests use. */
public final class Planting {

    public static final String MUTATION = """
            mutation($input: PlantTreeInput!) {
              plantTree(input: $input) { tree { id version name plantedOn wateredAt } position stale }
            }""";

    public static final String TREE = "019505a0-0000-7000-8000-000000000001";

    public static final String COMMAND = "019505a0-0000-7000-8000-00000000c0de";

    private Planting() {
    }

    /** The variables of a planting: what must be there, and pairs of what else is. */
    public static Map<String, Map<String, Object>> of(Object... more) {
        Map<String, Object> input = new HashMap<>(Map.of("name", "Old oak", "plantedOn", "2026-04-30"));
        for (int i = 0; i < more.length; i += 2) {
            input.put(more[i].toString(), more[i + 1]);
        }
        return Map.of("input", input);
    }

}
