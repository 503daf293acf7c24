package org.chancery.document.write;

import java.time.Instant;
import java.util.Optional;

import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.RefuseSignature;
import org.chancery.document.api.SignDocument;
import org.chancery.document.api.SigningGround;
import org.chancery.document.event.DocumentSigned;
import org.chancery.document.event.SignatureRefused;
import org.chancery.kernel.Actor;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;

/** Every visa is there: the signatory's turn. */
record PendingSignature(Route route) implements Approval.OnTheWay {

    static final String NAME = "PENDING_SIGNATURE";

    DocumentSigned sign(SignDocument command, Actor actor, Card document, Content content, Instant now) {
        onlySignatory(actor);
        SigningGround ground = groundOf(actor).orElseThrow(() -> Refused.because(DocumentRefusal.NO_RIGHT_TO_SIGN));
        content.mustBe(command.sha256());
        return new DocumentSigned(document.documentId(), document.organization(), this.route.signatory(), ground.name(),
                content.number(), command.sha256(), now);
    }

    SignatureRefused refuse(RefuseSignature command, Actor actor, Content content) {
        onlySignatory(actor);
        return new SignatureRefused(command.documentId().value(), this.route.signatory(), command.reason(),
                content.mustBeThere().sha256(), this.route.onRework());
    }

    private void onlySignatory(Actor actor) {
        if (!actor.actingPosition().value().equals(this.route.signatory())) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
    }

    /** The right to sign, as it stands at this moment (DOC-6, APR-9). */
    private static Optional<SigningGround> groundOf(Actor actor) {
        return switch (actor.capacity()) {
            case OWN -> Optional.of(SigningGround.OFFICE).filter((ground) -> actor.has(Role.EXECUTIVE));
            case SUBSTITUTE -> Optional.of(SigningGround.SUBSTITUTION);
            case ACTING -> Optional.of(SigningGround.ACTING);
            case CLERK -> Optional.of(SigningGround.PAPER).filter((ground) -> actor.has(Role.REGISTRAR));
            case ASSISTANT -> Optional.empty();
        };
    }

    @Override
    public String name() {
        return NAME;
    }

}
