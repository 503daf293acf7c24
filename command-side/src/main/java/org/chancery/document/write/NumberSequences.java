package org.chancery.document.write;

import java.time.Instant;
import java.time.LocalDate;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.chancery.document.api.RegisterDocument;
import org.chancery.document.api.RegisterId;
import org.chancery.kernel.Folding;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.NameBasedId;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** The registers and their counters as they are stored. */
public final class NumberSequences implements Numbering {

    private final Repository<Register> registers;

    private final Companions<NumberSequence> counters;

    public NumberSequences(Repository<Register> registers, Repository<NumberSequence> counters) {
        this.registers = registers;
        this.counters = new Companions<>(counters, NumberSequence::new);
    }

    @Override
    public GivenNumber next(RegisterDocument command, Card document, @Nullable Instant signedAt, Instant at) {
        Rulebook register = rulebook(command.registerId());
        register.mustAccept(document);
        String section = register.section(command.section());
        LocalDate day = register.dayOfRegistration(at, signedAt);
        String period = register.period().of(day);
        long counter = next(register.registerId(), section, period, document.documentId());
        return new GivenNumber(register.registerId(), section, period, counter, register.number(counter, section, day),
                day, register.zone().getId());
    }

    private long next(String registerId, @Nullable String section, String period, String documentId) {
        String sequenceId = idOf(registerId, section, period);
        return this.counters.withId(sequenceId)
            .invoke((sequence) -> sequence.next(sequenceId, registerId, section, period, documentId));
    }

    /** Sections that look the same share a counter. */
    private static String idOf(String registerId, @Nullable String section, String period) {
        String sectionName = (section != null) ? Folding.fold(section) : "";
        return NameBasedId.of("number-sequence/" + registerId + "/" + sectionName + "/" + period);
    }

    private Rulebook rulebook(RegisterId id) {
        try {
            return this.registers.load(id.value()).invoke(Register::rulebook);
        }
        catch (AggregateNotFoundException _) {
            throw Refused.because(KernelRefusal.NOT_FOUND).with("field", "registerId").with("value", id.value());
        }
    }

}
