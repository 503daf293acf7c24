package org.chancery.standalone.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chancery.kernel.Role;
import org.chancery.standalone.demo.DemoRegion.Municipality;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoRegionTests {

    private final DemoRegion region = DemoRegion.load();

    @Test
    void countsTheMunicipalitiesOfTheRegion() {
        assertThat(this.region.municipalities()
            .stream()
            .collect(Collectors.groupingBy(Municipality::kind, Collectors.counting())))
            .containsOnly(Map.entry("муниципальный район", 43L), Map.entry("городской округ", 12L),
                    Map.entry("городское поселение", 18L), Map.entry("сельское поселение", 390L));
    }

    @Test
    void namesEachDistrictBeforeItsSettlements() {
        Set<String> named = new HashSet<>();
        for (Municipality municipality : this.region.municipalities()) {
            assertThat(municipality.parent()).satisfiesAnyOf((parent) -> assertThat(parent).isEmpty(),
                    (parent) -> assertThat(named).contains(parent));
            named.add(municipality.oktmo());
        }
    }

    @Test
    void marksEveryBodyAsInvented() {
        assertThat(this.region.bodies()).hasSize(27)
            .allSatisfy((body) -> assertThat(body.full()).contains("(вымышленн"));
    }

    @Test
    void hasSomebodyInEveryRole() {
        assertThat(this.region.people()).hasSize(61);
        assertThat(this.region.people().stream().flatMap((person) -> person.roles().stream())).contains(Role.values());
    }

    @Test
    void employsEverybodySomewhere() {
        Set<String> codes = Stream
            .concat(this.region.bodies().stream().map(DemoRegion.Body::code),
                    this.region.municipalities().stream().map(Municipality::oktmo))
            .collect(Collectors.toSet());

        assertThat(this.region.people()).extracting(DemoPerson::organization).allMatch(codes::contains);
    }

    @Test
    void givesEverybodyIdsOfTheirOwn() {
        List<String> ids = this.region.people()
            .stream()
            .flatMap((person) -> Stream.of(person.personId(), person.positionId(), person.organizationId()))
            .toList();

        assertThat(IntStream.range(0, ids.size()).filter((index) -> index % 3 != 2).mapToObj(ids::get))
            .doesNotHaveDuplicates();
        assertThat(DemoId.person("gromova")).isEqualTo(DemoId.person("gromova"));
    }

}
