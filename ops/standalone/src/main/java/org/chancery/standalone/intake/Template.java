package org.chancery.standalone.intake;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chancery.standalone.demo.DemoId;

/**
 * A text with columns in braces, filled in for each row: {@code Заявление {number}}.
 *
 * <p>
 * {@code {before.column}} is that column in the row before, in the same case;
 * {@code {column|instant}} and {@code {column|date}} bring a moment into the form that
 * the API takes. A text that begins with {@code id:} becomes a UUID, always the same for
 * the same text in the same log; {@code demo:position/kulikova} becomes the id of
 * something in the demo region.
 *
 * @param log the name of the log, part of every id made here
 * @param text the text
 */
public record Template(String log, String text) {

    private static final Pattern HOLE = Pattern.compile("\\{(before\\.)?([^{}|]+)(?:\\|(instant|date))?}");

    String fill(CaseRow row) {
        Map<String, String> before = (row.before() != null) ? row.before() : Map.of();
        String filled = HOLE.matcher(this.text).replaceAll((hole) -> {
            Map<String, String> cells = (hole.group(1) != null) ? before : row.cells();
            return Matcher.quoteReplacement(form(hole.group(3), hole.group(2), cells.getOrDefault(hole.group(2), "")));
        });
        return made(filled);
    }

    /** The columns that the text speaks of. */
    Set<String> columns() {
        return HOLE.matcher(this.text).results().map((hole) -> hole.group(2)).collect(Collectors.toSet());
    }

    /** The same text in the same log gives the same id, on every machine. */
    static String id(String log, String name) {
        return UUID.nameUUIDFromBytes(("chancery import " + log + " " + name).getBytes(StandardCharsets.UTF_8))
            .toString();
    }

    private String made(String filled) {
        if (filled.startsWith("id:")) {
            return id(this.log, filled.substring("id:".length()));
        }
        if (filled.startsWith("demo:")) {
            String[] parts = filled.substring("demo:".length()).split("/", 2);
            return DemoId.of(parts[0], parts[parts.length - 1]);
        }
        return filled;
    }

    private static String form(String form, String column, String cell) {
        if (form == null || cell.isBlank()) {
            return cell.strip();
        }
        return form.equals("instant") ? moment(column, cell, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                : moment(column, cell, (moment) -> LocalDate.from(moment).toString());
    }

    private static String moment(String column, String cell, Function<OffsetDateTime, String> form) {
        try {
            return form.apply(OffsetDateTime.parse(cell.strip().replaceFirst(" ", "T")));
        }
        catch (DateTimeException ex) {
            throw new UnreadableRow("column " + column + ": \"" + cell + "\" is no moment with an offset");
        }
    }

}
