package org.chancery.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.kernel.Role;
import org.chancery.standalone.demo.DemoRegion.Body;
import org.chancery.standalone.demo.DemoRegion.Municipality;

/**
 * How the directory is filled: organizations, their units and positions, and who holds
 * them.
 */
final class DirectoryActs {

    private static final String ZONE = "Europe/Moscow";

    private static final String BASIS = "Распоряжение областной управы (вымышленное)";

    private static final Map<String, String> KINDS = Map.of("муниципальный район", "MUNICIPAL_DISTRICT",
            "городской округ", "URBAN_OKRUG", "городское поселение", "URBAN_SETTLEMENT", "сельское поселение",
            "RURAL_SETTLEMENT");

    private final DemoRegion region;

    private final LocalDate since;

    private final String administrator;

    private final List<Act> acts = new ArrayList<>();

    private DirectoryActs(DemoRegion region, LocalDate since) {
        this.region = region;
        this.since = since;
        this.administrator = region.people()
            .stream()
            .filter((person) -> person.roles().contains(Role.ADMINISTRATOR))
            .findFirst()
            .orElseThrow()
            .signIn();
    }

    /**
     * Everything that the directory begins with. Those who have the most to do come
     * first: the rest is done beside them.
     * @param since the day on which everybody begins to work
     */
    static List<Act> of(DemoRegion region, LocalDate since) {
        DirectoryActs directory = new DirectoryActs(region, since);
        region.bodies().forEach(directory::body);
        region.bodies().stream().map(Body::code).forEach(directory::staff);
        region.municipalities().forEach(directory::municipality);
        region.municipalities().stream().map(Municipality::oktmo).forEach(directory::staff);
        return directory.acts;
    }

    private void body(Body body) {
        register(body.code(), body.code(),
                Map.of("fullName", body.full(), "shortName", body.shortName(), "kind", "EXECUTIVE_BODY", "zone", ZONE));
    }

    /**
     * A district and its settlements are one story: nothing stands under what is not
     * there.
     */
    private void municipality(Municipality municipality) {
        String story = municipality.parent().isEmpty() ? municipality.oktmo() : municipality.parent();
        String parent = municipality.parent().isEmpty() ? "" : DemoId.organization(municipality.parent());
        register(story, municipality.oktmo(),
                Map.of("fullName", municipality.fullName(), "shortName", municipality.name(), "kind",
                        KINDS.getOrDefault(municipality.kind(), "OTHER"), "oktmo", municipality.oktmo(), "parentId",
                        parent, "zone", ZONE));
    }

    private void register(String story, String code, Map<String, String> fields) {
        add(story, "registerOrganization", code, with(fields, "organizationId", DemoId.organization(code)));
    }

    private void staff(String organization) {
        Set<String> units = new HashSet<>();
        boolean headed = false;
        for (DemoPerson person : this.region.peopleOf(organization)) {
            if (!person.unit().isEmpty() && units.add(person.unit())) {
                add(organization, "addUnit", person.unit(), Map.of("unitId", person.unitId(), "organizationId",
                        person.organizationId(), "fullName", person.unit(), "shortName", person.unit()));
            }
            boolean heads = !headed && person.roles().contains(Role.EXECUTIVE);
            headed |= heads;
            position(organization, person, heads);
            appoint(organization, person);
        }
    }

    private void position(String organization, DemoPerson person, boolean headsOrganization) {
        String heads = headsOrganization ? "ORGANIZATION"
                : person.position().startsWith("Начальник отдела") ? "UNIT" : "";
        String assistantOf = person.roles().contains(Role.ASSISTANT)
                ? this.region.peopleOf(organization).getFirst().positionId() : "";
        add(organization, "addPosition", person.signIn(),
                Map.of("positionId", person.positionId(), "organizationId", person.organizationId(), "unitId",
                        person.unit().isEmpty() ? "" : person.unitId(), "title", person.position(), "roles",
                        person.roles().stream().map(Role::name).sorted().toList(), "heads", heads, "assistantOf",
                        assistantOf));
    }

    private void appoint(String organization, DemoPerson person) {
        add(organization, "appoint", person.signIn(), Map.of("positionId", person.positionId(), "personId",
                person.personId(), "personName", person.name(), "from", this.since.toString(), "basis", BASIS));
    }

    private void add(String story, String command, String occasion, Map<String, ?> fields) {
        this.acts.add(Act.of(story, this.administrator, command, occasion, fields));
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return more;
    }

}
