package org.chancery.standalone.intake;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chancery.standalone.demo.DemoId;
import org.jspecify.annotations.Nullable;

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
 * @param parts the text, taken apart once for all rows
 */
public record Template(String log, List<Part> parts) {

    private static final Pattern HOLE = Pattern.compile("\\{(before\\.)?([^{}|]+)(?:\\|(instant|date))?}");

    static Template of(String log, String text) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (MatchResult hole : HOLE.matcher(text).results().toList()) {
            parts.add(new Words(text.substring(end, hole.start())));
            parts.add(new Hole(hole.group(1) != null, hole.group(2), hole.group(3)));
            end = hole.end();
        }
        parts.add(new Words(text.substring(end)));
        return new Template(log, parts.stream().filter((part) -> !part.equals(Words.NONE)).toList());
    }

    /** Whether it says nothing, whatever the row. */
    boolean isEmpty() {
        return this.parts.isEmpty();
    }

    String fill(CaseRow row) {
        StringBuilder filled = new StringBuilder();
        this.parts.forEach((part) -> filled.append(part.in(row)));
        return made(filled.toString());
    }

    /** The columns that the text speaks of. */
    Set<String> columns() {
        return this.parts.stream()
            .filter(Hole.class::isInstance)
            .map((part) -> ((Hole) part).column())
            .collect(Collectors.toSet());
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

    /** Something of which the text consists. */
    sealed interface Part {

        String in(CaseRow row);

    }

    /** What is the same in each row. */
    record Words(String text) implements Part {

        static final Words NONE = new Words("");

        @Override
        public String in(CaseRow row) {
            return this.text;
        }

    }

    /** A column in braces. */
    record Hole(boolean before, String column, @Nullable String form) implements Part {

        @Override
        public String in(CaseRow row) {
            String cell = (this.before ? row.cellsBefore() : row.cells()).getOrDefault(this.column, "").strip();
            if (this.form == null || cell.isEmpty()) {
                return cell;
            }
            return this.form.equals("instant") ? moment(cell, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                    : moment(cell, (moment) -> LocalDate.from(moment).toString());
        }

        private String moment(String cell, Function<OffsetDateTime, String> form) {
            try {
                return form.apply(OffsetDateTime.parse(cell.replace(' ', 'T')));
            }
            catch (DateTimeException ex) {
                throw new UnreadableRow("column " + this.column + ": \"" + cell + "\" is no moment with an offset");
            }
        }

    }

}
