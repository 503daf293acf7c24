package org.chancery.query.graphql.garden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Command;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.Identifier;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Require;
import org.chancery.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/** Plant a tree. */
public record PlantTree(@TargetAggregateIdentifier TreeId treeId, String name, Species species,
        @Nullable PositionId gardener, LocalDate plantedOn, @Nullable Instant wateredAt, int height,
        @Nullable Long rings, boolean evergreen, List<Branch> branches, List<FileReference> pictures,
        @Nullable Sealed<String> donor, @Nullable TreeId parentId) implements Command {

    public PlantTree {
        name = Require.text("name", name, 100);
        plantedOn = Require.date("plantedOn", plantedOn);
        branches = Require.atMost("branches", 3, branches);
        pictures = Require.atMost("pictures", 3, pictures);
    }

    public record TreeId(String value) implements Identifier {

        public TreeId {
            value = Require.uuid(value);
        }

        @Override
        public String toString() {
            return this.value;
        }

    }

    public enum Species {

        OAK, BIRCH

    }

    public record Branch(String name, @Nullable LocalDate grownOn) {

        public Branch {
            name = Require.text("name", name, 20);
            grownOn = Require.optionalDate("grownOn", grownOn);
        }

    }

}
