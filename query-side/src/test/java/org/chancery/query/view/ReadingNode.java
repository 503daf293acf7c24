package org.chancery.query.view;

import java.time.Clock;
import java.time.Duration;

import com.mongodb.client.MongoDatabase;
import org.chancery.query.projection.Haste;
import org.chancery.query.projection.ProjectionListener;
import org.chancery.query.projection.ViewPointers;
import org.chancery.query.projection.ViewTokens;

/** What a node has for reading its views. */
public final class ReadingNode {

    private final MongoDatabase database;

    private final Haste haste = new Haste();

    private final Serving serving;

    private final PositionBoard board;

    private final ChangeNotices notices;

    private ReadingNode(MongoDatabase database) {
        this.database = database;
        this.serving = new Serving(new ViewPointers(database),
                new ViewTokens(database, "reader", Duration.ofSeconds(3), Clock.systemUTC()));
        this.board = new PositionBoard(this.serving, this.haste);
        this.notices = new ChangeNotices(this.serving);
    }

    public static ReadingNode of(MongoDatabase database) {
        return new ReadingNode(database);
    }

    public ViewReader views() {
        return new MongoViews(this.database, this.serving);
    }

    public Positions positions() {
        return this.board;
    }

    public ViewChanges changes() {
        return this.notices;
    }

    /** To be told by the engine of the same node. */
    public ProjectionListener listener() {
        return this.board;
    }

    /** To be told as well, where somebody listens for changes. */
    public ProjectionListener notices() {
        return this.notices;
    }

    /** What the engine of the same node heeds. */
    public Haste haste() {
        return this.haste;
    }

    PositionBoard board() {
        return this.board;
    }

    Serving serving() {
        return this.serving;
    }

}
