package org.chancery.standalone.intake;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * How the rows of a log become commands, as a YAML file says it.
 *
 * @param log the log's name, part of every id that is made from it
 * @param registrar the demo person who enters it
 * @param charset its encoding
 * @param delimiter what stands between cells
 * @param story which rows are one case: those for which this is the same
 * @param mark what tells a row from the others of its case; when empty, its place among
 * them does
 * @param steps the commands, in their order at each row
 */
public record Mapping(String log, String registrar, Charset charset, char delimiter, Template story, Template mark,
        List<Step> steps) {

    /**
     * Read the file.
     * @throws UnreadableInput when it cannot be understood
     */
    public static Mapping read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return from(new Yaml(new SafeConstructor(new LoaderOptions())).load(reader));
        }
        catch (YAMLException | ClassCastException | IllegalArgumentException ex) {
            throw new UnreadableInput("the mapping " + file + " cannot be understood: " + ex.getMessage());
        }
    }

    /** What is told before all cases. */
    List<Step> preparations() {
        return this.steps.stream().filter((step) -> step.at().isBeforeAllCases()).toList();
    }

    /** The columns without which the mapping makes no sense. */
    Set<String> columns() {
        Set<String> columns = new TreeSet<>(this.story.columns());
        columns.addAll(this.mark.columns());
        this.steps.forEach((step) -> columns.addAll(step.columns()));
        return columns;
    }

    private static Mapping from(Map<String, Object> file) {
        String log = text(file, "name");
        String registrar = text(file, "registrar");
        List<Step> steps = new ArrayList<>();
        for (Object step : (List<?>) required(file, "steps")) {
            steps.add(step(log, registrar, steps.size(), fields(step)));
        }
        return new Mapping(log, registrar, Charset.forName(text(file, "encoding", "UTF-8")),
                text(file, "delimiter", ",").charAt(0), Template.of(log, text(file, "case")),
                Template.of(log, text(file, "row", "")), List.copyOf(steps));
    }

    private static Step step(String log, String registrar, int number, Map<String, Object> step) {
        String[] at = text(step, "at").split(" ", 2);
        return new Step(number, text(step, "by", registrar), Step.At.valueOf(at[0].toUpperCase(Locale.ROOT)),
                Template.of(log, (at.length > 1) ? at[1] : at[0]), Template.of(log, text(step, "if", "")),
                text(step, "command"), fields(templates(log, required(step, "input"))));
    }

    private static Object templates(String log, Object value) {
        return switch (value) {
            case String text -> Template.of(log, text);
            case List<?> list -> list.stream().map((item) -> templates(log, item)).toList();
            case Map<?, ?> map -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                map.forEach((field, content) -> fields.put(String.valueOf(field), templates(log, content)));
                yield fields;
            }
            default -> value;
        };
    }

    private static Map<String, Object> fields(Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((field, content) -> fields.put(String.valueOf(field), content));
        return fields;
    }

    private static Object required(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("it has no \"" + name + "\"");
        }
        return value;
    }

    private static String text(Map<String, Object> fields, String name) {
        return String.valueOf(required(fields, name));
    }

    private static String text(Map<String, Object> fields, String name, String otherwise) {
        return String.valueOf(fields.getOrDefault(name, otherwise));
    }

}
