package org.chancery.document.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.chancery.document.api.Correspondent;
import org.chancery.document.api.DocumentId;
import org.chancery.document.api.DraftDocument;
import org.chancery.document.api.ReceiveDispatch;
import org.chancery.document.api.ReceiveDocument;
import org.chancery.document.event.DocumentDrafted;
import org.chancery.document.event.DocumentReceived;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Folding;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/** How documents begin: they are drafted here, or come from outside. */
final class Beginning {

    private static final Set<Role> DRAFT = Set.of(Role.EXECUTIVE, Role.ASSISTANT, Role.REGISTRAR, Role.CONTROLLER,
            Role.OFFICER);

    private Beginning() {
    }

    static DocumentDrafted draft(DraftDocument command, Actor actor) {
        only(actor.hasAny(DRAFT));
        return new DocumentDrafted(command.documentId().value(), actor.organization().value(),
                actor.actingPosition().value(), command.flow().name(), command.kind(), command.title(),
                positions(command.addressees()), id(command.replyTo()));
    }

    static DocumentReceived receive(ReceiveDocument command, Actor actor, Claims claims) {
        only(actor.has(Role.REGISTRAR));
        String documentId = command.documentId().value();
        Correspondent sender = command.correspondent();
        String claimId = claim(sender, actor.organization(), documentId, claims);
        return new DocumentReceived(documentId, actor.organization().value(), actor.actingPosition().value(),
                command.kind(), command.title(), (sender.organization() != null) ? sender.organization().value() : null,
                (sender.name() != null) ? new Sealed<>(sender.name()) : null, sender.number(), sender.datedOn(),
                positions(command.addressees()), id(command.replyTo()), null, null, claimId);
    }

    static DocumentReceived receive(ReceiveDispatch command, Claims claims) {
        String documentId = command.documentId().value();
        Correspondent sender = new Correspondent(command.sender(), null, command.number(), command.date());
        String claimId = claim(sender, command.organization(), documentId, claims);
        return new DocumentReceived(documentId, command.organization().value(), null, command.kind(), command.title(),
                command.sender().value(), null, command.number(), command.date(), List.of(), null,
                command.originId().value(), command.file(), claimId);
    }

    /** A letter without a number cannot be told from another one (NUM-8). */
    private static @Nullable String claim(Correspondent sender, OrganizationId receiver, String documentId,
            Claims claims) {
        if (sender.number() == null) {
            return null;
        }
        OrganizationId organization = sender.organization();
        String who = (organization != null) ? organization.value() : Folding.fold(String.valueOf(sender.name()));
        LocalDate date = sender.datedOn();
        String value = String.join("/", receiver.value(), who, Folding.fold(sender.number()), String.valueOf(date));
        return claims.take(ClaimKind.INCOMING_DOCUMENT, value, documentId);
    }

    private static List<String> positions(List<PositionId> positions) {
        return positions.stream().map(PositionId::value).distinct().toList();
    }

    private static @Nullable String id(@Nullable DocumentId id) {
        return (id != null) ? id.value() : null;
    }

    private static void only(boolean allowed) {
        if (!allowed) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
    }

}
