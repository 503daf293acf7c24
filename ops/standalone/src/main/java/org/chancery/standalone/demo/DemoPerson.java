package org.chancery.standalone.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.kernel.Role;

/**
 * One invented person and the position that he or she holds.
 *
 * @param signIn the name under which to sign in
 * @param surname the family name
 * @param given the given name
 * @param patronymic the patronymic
 * @param organization the code of the organization
 * @param unit the unit of the position, empty when it stands directly under the head
 * @param position what the position is called
 * @param roles what the position is trusted to do
 */
public record DemoPerson(String signIn, String surname, String given, String patronymic, String organization,
        String unit, String position, Set<Role> roles) {

    static DemoPerson from(Map<String, String> row) {
        Set<Role> roles = Arrays.stream(row.getOrDefault("roles", "").split(" "))
            .map(Role::valueOf)
            .collect(Collectors.toUnmodifiableSet());
        return new DemoPerson(row.getOrDefault("sign_in", ""), row.getOrDefault("surname", ""),
                row.getOrDefault("given", ""), row.getOrDefault("patronymic", ""), row.getOrDefault("organization", ""),
                row.getOrDefault("unit", ""), row.getOrDefault("position", ""), roles);
    }

    /** Surname, given name, patronymic. */
    public String name() {
        return this.surname + " " + this.given + " " + this.patronymic;
    }

    public String personId() {
        return DemoId.person(this.signIn);
    }

    public String positionId() {
        return DemoId.position(this.signIn);
    }

    /** The unit's id; where there is no unit, nothing has it. */
    public String unitId() {
        return DemoId.of("unit", this.organization + "/" + this.unit);
    }

    public String organizationId() {
        return DemoId.organization(this.organization);
    }

}
