package org.chancery.organization.write;

import java.util.ArrayList;
import java.util.List;

import org.chancery.command.Actors;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.organization.api.UnitId;

/** Two ministries with one unit each and some people, as if they were recorded. */
final class KnownDirectory implements Directory {

    static final UnitId CHANCERY = new UnitId(Actors.id("unit chancery"));

    static final UnitId ELSEWHERE = new UnitId(Actors.id("unit elsewhere"));

    private final List<Substitution> substitutionsOfTheDeputy = new ArrayList<>();

    KnownDirectory withSubstitutedDeputy(Substitution substitution) {
        this.substitutionsOfTheDeputy.add(substitution);
        return this;
    }

    @Override
    public Ground organization(String field, OrganizationId id) {
        if (!id.equals(Actors.MINISTRY) && !id.equals(Actors.OTHER_MINISTRY)) {
            throw Refused.because(KernelRefusal.NOT_FOUND).with(field, id.value());
        }
        return new Ground(id, DirectoryFixture.ZONE, DirectoryFixture.SINCE);
    }

    @Override
    public Ground unit(String field, UnitId id) {
        if (id.equals(CHANCERY) || id.equals(DirectoryFixture.UNIT)) {
            return new Ground(Actors.MINISTRY, DirectoryFixture.ZONE, DirectoryFixture.SINCE.plusYears(1));
        }
        if (id.equals(ELSEWHERE)) {
            return new Ground(Actors.OTHER_MINISTRY, DirectoryFixture.ZONE, null);
        }
        throw Refused.because(KernelRefusal.NOT_FOUND).with(field, id.value());
    }

    @Override
    public Colleague position(String field, PositionId id) {
        if (id.equals(DirectoryFixture.DEPUTY.position())) {
            return new Colleague(Actors.MINISTRY, this.substitutionsOfTheDeputy);
        }
        if (id.equals(DirectoryFixture.OFFICER.position())) {
            return new Colleague(Actors.MINISTRY, List.of());
        }
        if (id.equals(DirectoryFixture.STRANGER.position())) {
            return new Colleague(Actors.OTHER_MINISTRY, List.of());
        }
        throw Refused.because(KernelRefusal.NOT_FOUND).with(field, id.value());
    }

}
