package org.chancery.document.write;

import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.chancery.command.EventSourced;
import org.chancery.document.api.NumberItem;
import org.chancery.document.api.OpenRegister;
import org.chancery.document.event.RegisterEvent;
import org.chancery.document.event.RegisterOpened;
import org.chancery.document.event.RegisterOpened.Item;
import org.chancery.kernel.Actor;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.Folding;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * A register (журнал регистрации): the documents of one flow, numbered one after another.
 * Its numbers themselves are given by a {@link NumberSequence} for each period.
 */
@AggregateRoot
public final class Register extends EventSourced<RegisterEvent> {

    private @Nullable Rulebook rulebook;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenRegister command, CommandStamp stamp, Claims claims) {
        if (wasCreatedBy(stamp)) {
            return;
        }
        Actor actor = stamp.actor();
        if (!actor.has(Role.REGISTRAR)) {
            throw Refused.because(KernelRefusal.FORBIDDEN);
        }
        claimIndex(command, actor, claims);
        record(new RegisterOpened(command.registerId().value(), actor.organization().value(), command.title(),
                command.index(), command.flow().name(), command.period().name(), items(command.format()),
                command.sectioned(), command.zone(), command.gapPolicy().name()));
    }

    @Override
    protected void evolve(RegisterEvent event) {
        this.rulebook = switch (event) {
            case RegisterOpened opened -> Rulebook.of(opened);
        };
    }

    Rulebook rulebook() {
        if (this.rulebook == null) {
            throw new IllegalStateException("A register begins by being opened");
        }
        return this.rulebook;
    }

    /** Two registers of one index would give the same numbers (NUM-8). */
    private static void claimIndex(OpenRegister command, Actor actor, Claims claims) {
        String index = String.join("/", actor.organization().value(), command.flow().name(),
                Folding.fold(command.index()));
        claims.take(ClaimKind.REGISTER_INDEX, index, command.registerId().value());
    }

    private static List<Item> items(List<NumberItem> format) {
        return format.stream().map((item) -> new Item(item.part().name(), item.text(), item.digits())).toList();
    }

    Register() {
        // For Axon: a register is built from its events.
    }

}
