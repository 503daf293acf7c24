package org.chancery.query.graphql.garden;

import java.util.List;

import org.chancery.kernel.PositionId;

/** Who works in the garden. */
public record People(String person, String position, String organization, List<String> roles) {

    public static final PositionId GARDENER = new PositionId("00000000-0000-7000-8000-0000000000a1");

    private static final String ORGANIZATION = "00000000-0000-7000-8000-0000000000f1";

    /** Does the work. */
    public static People gardener() {
        return new People("00000000-0000-7000-8000-000000000001", GARDENER.value(), ORGANIZATION, List.of("OFFICER"));
    }

    /** Writes down what was done. */
    public static People clerk() {
        return new People("00000000-0000-7000-8000-000000000002", "00000000-0000-7000-8000-0000000000a2", ORGANIZATION,
                List.of("REGISTRAR"));
    }

}
