package org.chancery.benchmark.view;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.axonframework.commandhandling.CommandBus;
import org.chancery.benchmark.house.Answers;
import org.chancery.benchmark.house.House;
import org.chancery.benchmark.house.Paperwork;
import org.chancery.store.Recorded;

/**
 * Assignments that are worked on, each by one at a time: issued, handed on a few times
 * and laid aside. Thread-safe.
 */
final class Desk {

    private static final int EVENTS_OF_AN_ASSIGNMENT = 6;

    private final Queue<Assignment> idle = new ConcurrentLinkedQueue<>();

    private final CommandBus commands;

    Desk(House house) {
        this.commands = house.part(CommandBus.class);
    }

    /**
     * Do the next thing that is to be done.
     * @return the position of what was recorded
     */
    long work() {
        Assignment next = this.idle.poll();
        Assignment assignment = (next != null) ? next : new Assignment(Paperwork.newId(), 0);
        Recorded recorded = (Recorded) Answers.await(this.commands, (assignment.events == 0)
                ? Paperwork.issue(assignment.id) : Paperwork.forward(assignment.id, assignment.events));
        if (assignment.events + 1 < EVENTS_OF_AN_ASSIGNMENT) {
            this.idle.add(new Assignment(assignment.id, assignment.events + 1));
        }
        return recorded.position().orElseThrow();
    }

    private record Assignment(String id, int events) {

    }

}
