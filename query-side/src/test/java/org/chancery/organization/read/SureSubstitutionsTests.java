package org.chancery.organization.read;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.error.EdgeRefusal;
import org.chancery.query.identity.Substitutions;
import org.chancery.query.projection.View;
import org.chancery.query.view.Positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SureSubstitutionsTests {

    private static final long HEAD = 7;

    private static final PositionId OTHER = new PositionId(new UUID(1, 4).toString());

    private static final Actor OWN = new Actor(new PersonId(new UUID(1, 1).toString()),
            new PositionId(new UUID(1, 2).toString()), new OrganizationId(new UUID(1, 3).toString()), Set.of(), null,
            Capacity.OWN);

    private final Directory directory = new Directory();

    @Test
    void believesAYesOfADirectoryThatIsBehind() {
        this.directory.reached = 3;
        this.directory.says = Optional.of(Capacity.CLERK);

        assertThat(ask()).contains(Capacity.CLERK);
    }

    @Test
    void doesNotTakeANoFromADirectoryThatIsBehind() {
        this.directory.reached = 3;

        assertThatExceptionOfType(Refused.class).isThrownBy(this::ask)
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(EdgeRefusal.VIEW_BEHIND));
    }

    @Test
    void asksAgainWhenTheDirectoryHasCaughtUp() {
        this.directory.reached = 3;
        this.directory.catchesUpWith = Optional.of(Capacity.CLERK);

        assertThat(ask()).contains(Capacity.CLERK);
    }

    @Test
    void believesANoOfADirectoryThatShowsAll() {
        this.directory.reached = HEAD;

        assertThat(ask()).isEmpty();
    }

    private Optional<Capacity> ask() {
        return new SureSubstitutions(this.directory, this.directory, () -> HEAD).capacityFor(OWN, OTHER, Instant.EPOCH);
    }

    /** What it says, and how far it is; it may catch up while somebody waits for it. */
    private static final class Directory implements Substitutions, Positions {

        private long reached;

        private Optional<Capacity> says = Optional.empty();

        private Optional<Capacity> catchesUpWith = Optional.empty();

        @Override
        public Optional<Capacity> capacityFor(Actor own, PositionId other, Instant at) {
            return this.says;
        }

        @Override
        public boolean await(Collection<? extends View<?>> views, long position, Duration atMost) {
            if (this.catchesUpWith.isPresent()) {
                this.reached = position;
                this.says = this.catchesUpWith;
            }
            return this.reached >= position;
        }

        @Override
        public long of(View<?> view) {
            return this.reached;
        }

    }

}
