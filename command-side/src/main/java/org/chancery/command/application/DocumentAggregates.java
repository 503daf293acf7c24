package org.chancery.command.application;

import org.axonframework.modelling.command.Repository;
import org.chancery.document.write.Claim;
import org.chancery.document.write.ClaimRegistry;
import org.chancery.document.write.Document;
import org.chancery.document.write.NumberSequence;
import org.chancery.document.write.NumberSequences;
import org.chancery.document.write.Register;

/**
 * The aggregates of documents: a document is decided together with a number or a claim, a
 * register with a claim.
 */
final class DocumentAggregates {

    private DocumentAggregates() {
    }

    static void register(Aggregates aggregates) {
        ClaimRegistry claims = new ClaimRegistry(aggregates.register(Claim.class));
        Repository<Register> registers = aggregates.register(Register.class, claims);
        Repository<NumberSequence> counters = aggregates.register(NumberSequence.class);
        aggregates.register(Document.class, new NumberSequences(registers, counters), claims);
    }

}
