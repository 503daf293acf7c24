package org.chancery.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.chancery.standalone.csv.CsvReader;
import org.chancery.standalone.csv.CsvRow;

/**
 * Who and what the demo region consists of, as its tables say.
 *
 * @param bodies the executive bodies
 * @param municipalities the municipal formations, districts before their settlements
 * @param people everybody who can sign in
 */
public record DemoRegion(List<Body> bodies, List<Municipality> municipalities, List<DemoPerson> people) {

    public static DemoRegion load() {
        return new DemoRegion(table("bodies", Body::from), table("municipalities", Municipality::from),
                table("people", DemoPerson::from));
    }

    /** Who works there, the head first. */
    List<DemoPerson> peopleOf(String organization) {
        return this.people.stream().filter((person) -> person.organization().equals(organization)).toList();
    }

    /** Who signs in under this name. */
    DemoPerson person(String signIn) {
        return this.people.stream()
            .filter((person) -> person.signIn().equals(signIn))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Nobody signs in as " + signIn));
    }

    private static <T> List<T> table(String name, Function<Map<String, String>, T> row) {
        List<T> table = new ArrayList<>();
        try (InputStream file = DemoRegion.class.getResourceAsStream("/demo/" + name + ".csv");
                CsvReader rows = CsvReader.of(Objects.requireNonNull(file), StandardCharsets.UTF_8, ',')) {
            for (CsvRow next = rows.next(); next != null; next = rows.next()) {
                switch (next) {
                    case CsvRow.Whole whole -> table.add(row.apply(whole.cells()));
                    case CsvRow.Broken broken ->
                        throw new IllegalStateException(name + ".csv, line " + broken.line() + ": " + broken.fault());
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return List.copyOf(table);
    }

    /**
     * An executive body.
     *
     * @param code its name within the demo
     * @param full as documents name it
     * @param shortName as people name it
     */
    public record Body(String code, String full, String shortName) {

        static Body from(Map<String, String> row) {
            return new Body(row.getOrDefault("code", ""), row.getOrDefault("full", ""), row.getOrDefault("short", ""));
        }

    }

    /**
     * A municipal formation.
     *
     * @param oktmo its code in the classifier of municipal territories
     * @param kind what it is: a district, an okrug, an urban or a rural settlement
     * @param name its name
     * @param centre its administrative centre
     * @param parent the code of the district that contains it, empty for a district or an
     * okrug
     */
    public record Municipality(String oktmo, String kind, String name, String centre, String parent) {

        /**
         * A settlement's name is an adjective to what it is: Аксайское городское
         * поселение.
         */
        String fullName() {
            return this.kind.endsWith("поселение") ? this.name + " " + this.kind : this.name;
        }

        static Municipality from(Map<String, String> row) {
            return new Municipality(row.getOrDefault("oktmo", ""), row.getOrDefault("kind", ""),
                    row.getOrDefault("name", ""), row.getOrDefault("centre", ""), row.getOrDefault("parent", ""));
        }

    }

}
