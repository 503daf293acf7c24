package org.chancery.document.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.chancery.document.api.RegisterDocument;
import org.jspecify.annotations.Nullable;

/** A stand-in for registers: it counts, and asks no questions. */
final class Counting implements Numbering {

    private long last;

    @Override
    public GivenNumber next(RegisterDocument command, Card document, @Nullable Instant signedAt, Instant at) {
        long counter = ++this.last;
        return new GivenNumber(command.registerId().value(), command.section(), "2026", counter, "01-15/" + counter,
                LocalDate.ofInstant(at, ZoneId.of("Europe/Moscow")), "Europe/Moscow");
    }

}
