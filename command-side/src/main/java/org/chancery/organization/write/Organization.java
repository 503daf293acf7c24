package org.chancery.organization.write;

import java.time.LocalDate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.chancery.command.EventSourced;
import org.chancery.kernel.Actor;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.organization.api.OrganizationRefusal;
import org.chancery.organization.api.RegisterOrganization;
import org.chancery.organization.api.RenameOrganization;
import org.chancery.organization.event.OrganizationEvent;
import org.chancery.organization.event.OrganizationHeadNamed;
import org.chancery.organization.event.OrganizationRegistered;
import org.chancery.organization.event.OrganizationRenamed;
import org.jspecify.annotations.Nullable;

/**
 * An organization: an executive body, a municipality, an institution. It has a name at
 * every date, and stands under one that was there before it.
 */
@AggregateRoot
public final class Organization extends EventSourced<OrganizationEvent> {

    private String organizationId = "";

    private @Nullable String head;

    private String fullName = "";

    private String shortName = "";

    private @Nullable LocalDate namedSince;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterOrganization command, CommandStamp stamp, Directory directory) {
        if (wasCreatedBy(stamp)) {
            return;
        }
        Administrators.only(stamp.actor());
        if (command.parentId() != null) {
            directory.organization("parentId", command.parentId());
        }
        record(new OrganizationRegistered(command.organizationId().value(), command.fullName(), command.shortName(),
                command.kind().name(), textOf(command.oktmo()), textOf(command.inn()), textOf(command.ogrn()),
                textOf(command.parentId()), command.zone(), command.existsFrom()));
    }

    @CommandHandler
    void decide(RenameOrganization command, Actor actor) {
        Administrators.only(actor);
        if (!isNamedSo(command)) {
            nameFollowsTheLastOne(command.validFrom());
            record(new OrganizationRenamed(this.organizationId, command.fullName(), command.shortName(),
                    command.validFrom(), command.basis()));
        }
    }

    /** Take note of the position that heads it; only one can. */
    void nameHead(PositionId position) {
        if (this.head != null) {
            throw Refused.because(OrganizationRefusal.HEAD_ALREADY_NAMED).with("head", this.head);
        }
        record(new OrganizationHeadNamed(this.organizationId, position.value()));
    }

    @Override
    protected void evolve(OrganizationEvent event) {
        switch (event) {
            case OrganizationRegistered registered -> {
                this.organizationId = registered.organizationId();
                named(registered.fullName(), registered.shortName(), registered.existsFrom());
            }
            case OrganizationHeadNamed named -> this.head = named.positionId();
            case OrganizationRenamed renamed -> named(renamed.fullName(), renamed.shortName(), renamed.validFrom());
        }
    }

    private void named(String full, String brief, @Nullable LocalDate existsFrom) {
        this.fullName = full;
        this.shortName = brief;
        this.namedSince = existsFrom;
    }

    private boolean isNamedSo(RenameOrganization command) {
        return command.validFrom().equals(this.namedSince) && command.fullName().equals(this.fullName)
                && command.shortName().equals(this.shortName);
    }

    private void nameFollowsTheLastOne(LocalDate validFrom) {
        if (this.namedSince != null && !validFrom.isAfter(this.namedSince)) {
            throw Refused.because(OrganizationRefusal.RENAMED_NOT_LATER)
                .with("validFrom", validFrom)
                .with("present", this.namedSince);
        }
    }

    private static @Nullable String textOf(@Nullable Record value) {
        return (value != null) ? value.toString() : null;
    }

    Organization() {
        // For Axon: an organization is built from its events.
    }

}
