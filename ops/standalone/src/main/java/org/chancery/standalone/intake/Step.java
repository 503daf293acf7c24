package org.chancery.standalone.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.chancery.standalone.client.Mutation;

/**
 * One command that the mapping asks for, and at which rows.
 *
 * @param number its place in the mapping
 * @param signIn the demo person who gives it
 * @param at at which rows
 * @param value what {@link At#EACH} and {@link At#CHANGE} look at
 * @param condition told only where this is not empty; absent means always
 * @param command the mutation
 * @param input its fields: templates, and lists and maps of them
 */
public record Step(int number, String signIn, At at, Template value, Template condition, String command,
        Map<String, Object> input) {

    boolean isDueAt(CaseRow row) {
        return switch (this.at) {
            case ONCE, EACH -> false;
            case FIRST -> row.isFirst();
            case ROW -> true;
            case CHANGE -> !row.isFirst() && !this.value.fill(row).equals(this.value.fill(before(row)));
            case LAST -> row.isLast();
        } && isWanted(row);
    }

    boolean isWanted(CaseRow row) {
        return this.condition.isEmpty() || !this.condition.fill(row).isEmpty();
    }

    /** The command for this row, under an id that is the same at every import. */
    Mutation mutation(String log, CaseRow row) {
        Map<String, Object> filled = new LinkedHashMap<>();
        this.input.forEach((field, value) -> put(filled, field, value, row));
        filled.put("commandId", Template.id(log, "command/" + this.number + "/" + occasion(row)));
        return new Mutation(this.signIn, this.command, filled);
    }

    Set<String> columns() {
        List<Template> templates = new ArrayList<>(List.of(this.value, this.condition));
        collect(this.input, templates::add);
        return templates.stream().flatMap((template) -> template.columns().stream()).collect(Collectors.toSet());
    }

    /** What a command is told once for. */
    private String occasion(CaseRow row) {
        return switch (this.at) {
            case ONCE, EACH -> this.value.fill(row);
            case FIRST, LAST -> row.story();
            case ROW, CHANGE -> row.story() + "/" + row.mark();
        };
    }

    private static CaseRow before(CaseRow row) {
        return new CaseRow(row.line(), row.story(), "", false, row.cellsBefore(), null);
    }

    /** A field whose text is empty is left out. */
    private static void put(Map<String, Object> filled, String field, Object value, CaseRow row) {
        Object content = filled(value, row);
        if (!"".equals(content)) {
            filled.put(field, content);
        }
    }

    private static Object filled(Object value, CaseRow row) {
        return switch (value) {
            case Template template -> template.fill(row);
            case List<?> list -> list.stream().map((item) -> filled(item, row)).toList();
            case Map<?, ?> map -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                map.forEach((field, content) -> put(fields, String.valueOf(field), content, row));
                yield fields;
            }
            default -> value;
        };
    }

    private static void collect(Object value, Consumer<Template> found) {
        switch (value) {
            case Template template -> found.accept(template);
            case List<?> list -> list.forEach((item) -> collect(item, found));
            case Map<?, ?> map -> map.values().forEach((item) -> collect(item, found));
            default -> {
            }
        }
    }

    /** At which rows a command is told. */
    enum At {

        /** Before all cases. */
        ONCE,

        /** Before all cases, once for each different value. */
        EACH,

        /** At the first row of each case. */
        FIRST,

        /** At every row. */
        ROW,

        /** At a row whose value is another than in the row before of the same case. */
        CHANGE,

        /** After the last row of each case. */
        LAST;

        boolean isBeforeAllCases() {
            return this == ONCE || this == EACH;
        }

    }

}
