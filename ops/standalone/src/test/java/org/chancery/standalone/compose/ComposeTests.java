package org.chancery.standalone.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be known of the compose file without Docker: it is well formed, it names
 * files, classes and services that there are, and no variable that nobody reads.
 */
class ComposeTests {

    private static final Path ROOT = Path.of(System.getProperty("chancery.root"));

    private static final Path COMPOSE = ROOT.resolve("ops/compose");

    private static final Pattern VARIABLE = Pattern.compile("CHANCERY_[A-Z_]+[A-Z]");

    private static final Pattern SETTING = Pattern.compile("chancery\\.[a-z][a-z.-]*[a-z]");

    private static final Pattern CLASS = Pattern.compile("org\\.chancery(\\.\\w+)+");

    private final Map<String, Object> compose = yaml(COMPOSE.resolve("compose.yaml"));

    @Test
    void everyServiceHasAnImageAndDependsOnServicesThatThereAre() {
        Map<String, Map<String, Object>> services = services();

        assertThat(services).containsKeys("axonserver", "mongo1", "mongo2", "mongo3", "keycloak", "command-side-1",
                "command-side-2", "query-side-1", "query-side-2", "prometheus", "grafana");
        assertThat(services).allSatisfy((name, service) -> {
            assertThat(service.get("image")).as(name).isInstanceOf(String.class);
            assertThat(services.keySet()).as(name).containsAll(names(service.get("depends_on")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "ops/compose/compose.yaml", "docs/distributed.md" })
    void everyVariableThatIsNamedIsRead(String file) {
        Set<String> named = found(VARIABLE, text(ROOT.resolve(file)));

        assertThat(named).contains("CHANCERY_AXONSERVER", "CHANCERY_MONGODB_URI", "CHANCERY_ISSUER");
        assertThat(variablesThatAreRead()).containsAll(named);
    }

    @Test
    void everyFileThatIsMountedIsThere() {
        assertThat(services().values().stream().flatMap((service) -> names(service.get("volumes")).stream()))
            .filteredOn((volume) -> volume.startsWith("."))
            .isNotEmpty()
            .allSatisfy((volume) -> assertThat(COMPOSE.resolve(volume.substring(0, volume.indexOf(':')))).exists());
    }

    @Test
    void everyClassThatIsStartedIsThere() {
        assertThat(found(CLASS, text(COMPOSE.resolve("compose.yaml")))).hasSize(2)
            .allSatisfy((name) -> assertThat(Class.forName(name).getMethod("main", String[].class)).isNotNull());
    }

    @Test
    void prometheusAsksServicesThatThereAreWhereTheyAnswer() {
        assertThat(text(COMPOSE.resolve("prometheus.yaml"))).contains("command-side-1:9101", "command-side-2:9101",
                "query-side-1:9102", "query-side-2:9102");
        assertThat(services()).allSatisfy((name, service) -> {
            if (name.contains("-side-")) {
                String port = name.startsWith("command") ? "9101" : "9102";
                assertThat(service.get("environment")).extracting("CHANCERY_OPERATIONS_PORT").isEqualTo(port);
            }
        });
        assertThat(yaml(COMPOSE.resolve("grafana/datasources/prometheus.yaml"))).containsKey("datasources");
        assertThat(yaml(COMPOSE.resolve("grafana/dashboards/chancery.yaml"))).containsKey("providers");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) this.compose.get("services");
    }

    private static List<String> names(Object listed) {
        return switch (listed) {
            case null -> List.of();
            case Map<?, ?> map -> map.keySet().stream().map(String::valueOf).toList();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> throw new IllegalArgumentException("Neither a list nor a map: " + listed);
        };
    }

    /** By the settings that the code and the property files of the applications name. */
    private static Set<String> variablesThatAreRead() {
        Set<String> read = new TreeSet<>();
        for (String module : List.of("node", "command-side", "query-side")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                files.filter((file) -> file.toString().matches(".*\\.(java|properties)"))
                    .flatMap((file) -> found(SETTING, text(file)).stream())
                    .flatMap((setting) -> Stream.of(setting.replace("-", ""), setting.replace('-', '_')))
                    .map((setting) -> setting.replace('.', '_').toUpperCase(Locale.ROOT))
                    .forEach(read::add);
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }
        return read;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Map<String, Object> yaml(Path file) {
        return new Yaml().load(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
