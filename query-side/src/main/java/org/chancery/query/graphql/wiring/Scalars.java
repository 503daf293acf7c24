package org.chancery.query.graphql.wiring;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The scalars of the schema.
 *
 * <p>
 * An instant is taken with any offset and shown with that of the configured zone. Every
 * date that RFC 3339 can write is taken, in the year 0 too: whether it can be meant is
 * for the command to say.
 */
public final class Scalars implements RuntimeWiringConfigurer {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern DATE_TIME = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})", Pattern.CASE_INSENSITIVE);

    private final DateTimeFormatter shown;

    public Scalars(ZoneId zone) {
        this.shown = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(zone);
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring
            .scalar(scalar("DateTime",
                    new SimpleCoercing<>("an instant with offset, like 2026-04-30T10:15:00+03:00", Scalars::instant,
                            this::shown)))
            .scalar(scalar("Date",
                    new SimpleCoercing<>("a date, like 2026-04-30", Scalars::date,
                            (value) -> (value instanceof LocalDate date) ? date.toString() : null)))
            .scalar(scalar("EventPosition",
                    new SimpleCoercing<>("a whole number from 0 on", Scalars::position, (value) -> position(value))));
    }

    private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }

    private @Nullable Object shown(Object value) {
        return (value instanceof Instant instant) ? this.shown.format(instant) : null;
    }

    private static @Nullable Instant instant(Object input) {
        if (!(input instanceof String text) || !DATE_TIME.matcher(text).matches()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        }
        catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable LocalDate date(Object input) {
        if (!(input instanceof String text) || !DATE.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        }
        catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable Long position(Object input) {
        return switch (input) {
            case Long number when number >= 0 -> number;
            case Integer number when number >= 0 -> number.longValue();
            case BigInteger number when number.signum() >= 0 && number.bitLength() < Long.SIZE -> number.longValue();
            default -> null;
        };
    }

}
