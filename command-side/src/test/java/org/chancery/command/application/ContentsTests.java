package org.chancery.command.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.kernel.PositionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentsTests {

    private static final PositionId FIRST = position(1);

    private static final PositionId SECOND = position(2);

    private final Contents<PositionId> positions = new Contents<>(PositionId.class);

    @Test
    void findsThemInRecordsAndListsHoweverDeep() {
        assertThat(in(new Letter("to all", FIRST, List.of(new Share(SECOND, 1), new Share(FIRST, 2)))))
            .containsExactly(FIRST, SECOND, FIRST);
    }

    @Test
    void findsThemBehindWhateverMayHoldOne() {
        assertThat(in(new Behind(new Named(FIRST), SECOND, Set.of(FIRST)))).containsExactly(FIRST, SECOND, FIRST);
    }

    @Test
    void findsThemInARecordThatHoldsItsLike() {
        assertThat(in(new Tree(List.of(new Tree(List.of(), FIRST), new Tree(List.of(), SECOND)), null)))
            .containsExactly(FIRST, SECOND);
    }

    @Test
    void doesNotReadWhatCanHoldNone() {
        assertThat(in(new Guarded(FIRST, new Unreadable("no way"), List.of(new Unreadable("here")))))
            .containsExactly(FIRST);
    }

    private List<PositionId> in(Object command) {
        List<PositionId> found = new ArrayList<>();
        this.positions.each(command, found::add);
        return found;
    }

    private static PositionId position(int number) {
        return new PositionId("00000000-0000-0000-0000-00000000000" + number);
    }

    record Letter(String text, @Nullable PositionId sender, List<Share> shares) {
    }

    record Share(PositionId of, int part) {
    }

    sealed interface Addressee permits Named, Everybody {

    }

    record Named(PositionId position) implements Addressee {
    }

    record Everybody() implements Addressee {
    }

    record Behind(Addressee sealed, Object anything, Set<? extends Object> many) {
    }

    record Tree(List<Tree> branches, @Nullable PositionId fruit) {
    }

    record Guarded(PositionId position, Unreadable part, List<Unreadable> parts) {
    }

    record Unreadable(String text) {

        @Override
        public String text() {
            throw new IllegalStateException("Nobody should read this");
        }

    }

}
