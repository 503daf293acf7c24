package org.chancery.faults.site;

import java.util.Optional;

import org.chancery.faults.proxy.Line;
import org.chancery.standalone.client.Api;

/**
 * A Chancery that has told the demo and serves, with everything that a fault may lay
 * hands on, and with what shows afterwards whether all is right.
 */
public interface Site extends AutoCloseable {

    /** Its public API, for any demo person. */
    Api api();

    /** Where its events are, for whoever reads them beside it. */
    Events events();

    /** How its views are. */
    Views views();

    /** The line to a server: {@code postgres}, {@code mongodb} or {@code axonserver}. */
    Optional<Line> line(String server);

    /** The process that it is, where it is one. */
    default Optional<Program> program() {
        return Optional.empty();
    }

    /** The database that it has started itself, and has to look after. */
    default Optional<PostgresProcess> ownDatabase() {
        return Optional.empty();
    }

    /** The disk of its data, where it is a small one. */
    default Optional<Disk> disk() {
        return Optional.empty();
    }

    /** The clock that it goes by, where that can be set wrong. */
    default Optional<SetClock> clock() {
        return Optional.empty();
    }

    /** End every process; again changes nothing. */
    @Override
    void close();

}
