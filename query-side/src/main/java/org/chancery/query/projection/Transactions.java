package org.chancery.query.projection;

import java.util.List;
import java.util.function.Consumer;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoServerException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.chancery.query.mongo.MongoAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has writes take effect together or not at all.
 *
 * <p>
 * What a transaction has changed, nobody else can change before it ends. A server that is
 * not told the end, because who began it was cut off, froze or died, waits for it for a
 * minute. But whoever knows its session can end it.
 */
final class Transactions {

    private static final Logger logger = LoggerFactory.getLogger(Transactions.class);

    /** How MongoDB ends at once what is open in a session, and how documentdb does. */
    private static final List<String> ENDING = List.of("killSessions", "endSessions");

    private final MongoClient client;

    private final MongoDatabase admin;

    Transactions(MongoClient client) {
        this.client = client;
        this.admin = client.getDatabase("admin");
    }

    /** For one transaction after the other; to be closed by whoever asked for it. */
    ClientSession session() {
        return this.client.startSession();
    }

    /**
     * Do this in a transaction.
     * @return whether it was done; not when the server refused some of it
     * @throws MongoException when the server does not answer. It may have done it, or may
     * still wait for the rest
     */
    boolean isDone(ClientSession session, Consumer<MongoAccess> work) {
        try {
            session.startTransaction();
            work.accept(MongoAccess.within(session));
            session.commitTransaction();
            return true;
        }
        catch (MongoServerException | MongoExecutionTimeoutException ex) {
            logger.debug("No transaction: {}", ex.getMessage());
            return false;
        }
        finally {
            if (session.hasActiveTransaction()) {
                session.abortTransaction();
            }
        }
    }

    /** End what is open in a session, whosever it is. */
    void end(BsonDocument session) {
        for (String command : ENDING) {
            try {
                this.admin.runCommand(new BsonDocument(command, new BsonArray(List.of(session))));
                return;
            }
            catch (MongoCommandException ex) {
                logger.debug("The server does not {}: {}", command, ex.getMessage());
            }
        }
    }

}
