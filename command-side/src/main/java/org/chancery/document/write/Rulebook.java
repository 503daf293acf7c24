package org.chancery.document.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.Flow;
import org.chancery.document.api.NumberItem.Part;
import org.chancery.document.api.NumberingPeriod;
import org.chancery.document.event.RegisterOpened;
import org.chancery.document.event.RegisterOpened.Item;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How a register numbers.
 *
 * @param registerId the register
 * @param organization whose it is
 * @param index its index
 * @param flow the flow whose documents it holds
 * @param period how long its counter runs
 * @param format what its numbers are made of
 * @param sectioned whether it counts each section for itself
 * @param zone the zone in which its days begin
 */
record Rulebook(String registerId, String organization, String index, Flow flow, NumberingPeriod period,
        List<Item> format, boolean sectioned, ZoneId zone) {

    static Rulebook of(RegisterOpened opened) {
        return new Rulebook(opened.registerId(), opened.organization(), opened.index(), Flow.valueOf(opened.flow()),
                NumberingPeriod.valueOf(opened.period()), opened.format(), opened.sectioned(),
                ZoneId.of(opened.zone()));
    }

    /** Another organization's register does not exist for it. */
    void mustAccept(Card document) {
        if (!document.organization().equals(this.organization)) {
            throw Refused.because(KernelRefusal.NOT_FOUND).with("field", "registerId").with("value", this.registerId);
        }
        if (document.flow() != this.flow) {
            throw Refused.because(DocumentRefusal.REGISTER_OF_OTHER_FLOW).with("flow", this.flow);
        }
    }

    /** A section is named exactly when the register has sections. */
    @Nullable String section(@Nullable String named) {
        if (this.sectioned && named == null) {
            throw Refused.because(DocumentRefusal.SECTION_MISSING).with("field", "section");
        }
        if (!this.sectioned && named != null) {
            throw Refused.because(DocumentRefusal.SECTION_UNEXPECTED).with("field", "section");
        }
        return named;
    }

    /** The day as it is called in the register's zone (NUM-1). */
    LocalDate dayOfRegistration(Instant at, @Nullable Instant signedAt) {
        LocalDate day = LocalDate.ofInstant(at, this.zone);
        if (signedAt != null && day.isBefore(LocalDate.ofInstant(signedAt, this.zone))) {
            throw Refused.because(DocumentRefusal.REGISTERED_BEFORE_SIGNED)
                .with("registeredOn", day)
                .with("signedAt", signedAt);
        }
        return day;
    }

    String number(long counter, @Nullable String section, LocalDate day) {
        return this.format.stream()
            .map((item) -> text(item, counter, (section != null) ? section : "", day))
            .collect(Collectors.joining());
    }

    private String text(Item item, long counter, String section, LocalDate day) {
        return switch (Part.valueOf(item.part())) {
            case COUNTER -> padded(counter, (item.digits() != null) ? item.digits() : 1);
            case YEAR -> padded(day.getYear(), 4);
            case YEAR_SHORT -> padded(day.getYear() % 100, 2);
            case QUARTER -> padded((day.getMonthValue() + 2) / 3, 1);
            case MONTH -> padded(day.getMonthValue(), 2);
            case DAY -> padded(day.getDayOfMonth(), 2);
            case INDEX -> this.index;
            case SECTION -> section;
            case LITERAL -> (item.text() != null) ? item.text() : "";
        };
    }

    private static String padded(long value, int digits) {
        String text = Long.toString(value);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

}
