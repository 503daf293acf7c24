package org.chancery.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.chancery.store.Obstacle;

/**
 * Another process decides on what this database records, and one of the two believes to
 * be alone. The message names the remedy.
 */
public final class DatabaseInUse extends Obstacle {

    private static final long serialVersionUID = 1L;

    DatabaseInUse(DataSource dataSource) {
        super(Kind.IN_USE,
                "another process records in the database %s: stop it, or name another database in CHANCERY_POSTGRES_URL,"
                    .formatted(name(dataSource))
                        + " or let each of them know of the others by CHANCERY_ONE_OF_SEVERAL=true");
    }

    /** Where it is; what follows the question mark may be a password. */
    private static String name(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData()
                .getURL()
                .replaceFirst("^jdbc:postgresql:(//)?", "")
                .replaceFirst("\\?.*", "");
        }
        catch (SQLException ex) {
            return "that is named";
        }
    }

}
