package org.chancery.query.graphql.mutation;

import java.util.List;
import java.util.stream.Stream;

import graphql.schema.idl.SchemaParser;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.chancery.kernel.Command;
import org.chancery.kernel.Identifier;
import org.chancery.query.graphql.garden.Garden;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MutationBindingsTests {

    private static final String FITTING = """
            type Mutation { graft(input: GraftInput!): GraftPayload }
            input GraftInput { treeId: ID! buds: Int! kind: Kind! parts: [PartInput!] }
            input PartInput { name: String! }
            enum Kind { CLEFT BARK }
            type GraftPayload { tree: Tree position: EventPosition! stale: Boolean! }
            type Tree { id: ID! }
            type Rock { id: ID! }
            scalar EventPosition
            scalar Date
            """;

    @Test
    void pairsWhatFits() {
        assertThat(bindings(FITTING, Graft.class)).singleElement()
            .satisfies((binding) -> assertThat(binding.command()).isEqualTo(Graft.class));
    }

    @Test
    void missesTheCommandOfAMutation() {
        assertProblem(FITTING, "there is no command for the mutation graft");
    }

    @Test
    void missesTheMutationOfACommand() {
        assertProblem(FITTING, "there is no mutation for the command Prune", Graft.class, Prune.class);
    }

    @Test
    void missesAComponent() {
        assertProblem(FITTING.replace("buds: Int!", "buds: Int! colour: String"),
                "GraftInput.colour is no component of Graft", Graft.class);
    }

    @Test
    void missesAField() {
        assertProblem(FITTING.replace("buds: Int!", ""), "GraftInput lacks buds of Graft", Graft.class);
    }

    @Test
    void missesAFieldOfANestedInput() {
        assertProblem(FITTING.replace("{ name: String! }", "{ title: String! }"), "PartInput lacks name of Part",
                Graft.class);
    }

    @Test
    void noticesATypeThatCannotBecomeTheComponents() {
        assertProblem(FITTING.replace("buds: Int!", "buds: Date!"), "GraftInput.buds: Date cannot become int",
                Graft.class);
        assertProblem(FITTING.replace("kind: Kind!", "kind: [Kind!]"), "GraftInput.kind: a list cannot become",
                Graft.class);
        assertProblem(FITTING.replace("[PartInput!]", "[PartInput]"), "GraftInput.parts: a list cannot become",
                Graft.class);
    }

    @Test
    void noticesAnAbsenceThatAPrimitiveCannotHold() {
        assertProblem(FITTING.replace("buds: Int!", "buds: Int"), "GraftInput.buds may be absent", Graft.class);
    }

    @Test
    void noticesAnotherSetOfConstants() {
        assertProblem(FITTING.replace("CLEFT BARK", "CLEFT"), "GraftInput.kind: Kind has", Graft.class);
    }

    @Test
    void noticesAnotherShapeOfTheMutation() {
        String shape = "the mutation of Graft must be graft(input: GraftInput!): GraftPayload";
        assertProblem(FITTING.replace("graft(input: GraftInput!)", "graft(input: GraftInput)"), shape, Graft.class);
        assertProblem(FITTING.replace("): GraftPayload", "): Tree"), shape, Graft.class);
        assertProblem(FITTING.replace("type GraftPayload", "type Other"), shape, Graft.class);
    }

    @Test
    void noticesAPayloadThatNobodyServes() {
        assertProblem(FITTING.replace("tree: Tree", "rock: Rock"), "GraftPayload.rock: no NodeSource serves Rock",
                Graft.class);
    }

    @Test
    void tellsEverythingAtOnce() {
        String schema = FITTING.replace("buds: Int!", "").replace("tree: Tree", "rock: Rock");

        assertThatThrownBy(() -> bindings(schema, Graft.class, Prune.class)).message().hasLineCount(4);
    }

    @Test
    void missesAHandler() {
        EveryCommandHasAHandler check = new EveryCommandHasAHandler(
                new OfferedCommands(List.of(Graft.class, Prune.class)), null);

        assertThatIllegalStateException().isThrownBy(() -> check.check((command) -> command == Graft.class))
            .withMessage("No handler for the commands Prune");
    }

    private static void assertProblem(String schema, String problem, Class<?>... commands) {
        assertThatIllegalStateException().isThrownBy(() -> bindings(schema, commands)).withMessageContaining(problem);
    }

    private static List<MutationBinding> bindings(String schema, Class<?>... commands) {
        List<Class<? extends Command>> types = Stream.of(commands)
            .<Class<? extends Command>>map((type) -> type.asSubclass(Command.class))
            .toList();
        return MutationBindings.of(new SchemaParser().parse(schema), types, List.of(new Garden()));
    }

    record Graft(@TargetAggregateIdentifier GardenId treeId, int buds, Kind kind, List<Part> parts) implements Command {
    }

    record Prune(@TargetAggregateIdentifier GardenId treeId) implements Command {
    }

    record Part(String name) {
    }

    record GardenId(String value) implements Identifier {
    }

    enum Kind {

        CLEFT, BARK

    }

}
