package org.chancery.document.write;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.RegisterDocument;
import org.chancery.document.event.DocumentRegistered;
import org.chancery.document.write.Numbering.GivenNumber;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** The rules of registering a document. */
final class Registering {

    private Registering() {
    }

    static DocumentRegistered decide(RegisterDocument command, Card document, Approval approval, Numbering numbers,
            Instant at) {
        Instant signedAt = signedAt(document, approval);
        GivenNumber given = numbers.next(command, document, signedAt, at);
        return new DocumentRegistered(document.documentId(), document.organization(), given.registerId(),
                given.section(), given.period(), given.counter(), given.number(), given.on(), given.zone(),
                readers(command, document), document.originId());
    }

    /** What we write ourselves is signed before it is registered. */
    private static @Nullable Instant signedAt(Card document, Approval approval) {
        if (approval instanceof Signed signed) {
            return signed.at();
        }
        if (!document.isIncoming()) {
            throw Refused.because(DocumentRefusal.NOT_SIGNED).with("approval", approval.name());
        }
        return null;
    }

    private static List<String> readers(RegisterDocument command, Card document) {
        return Stream.concat(document.addressees().stream(), command.forReview().stream().map(PositionId::value))
            .distinct()
            .toList();
    }

}
