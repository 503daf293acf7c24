package org.chancery.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores batches: what was asked for, and the position that the view has reached by it.
 *
 * <p>
 * Where the server has transactions, both in one. Elsewhere the documents first: after a
 * crash in between, the events come again and find what they asked for done. The same
 * road is taken when a transaction meets something that is there already, or another
 * transaction: either ends it with nothing done, and not every server says that it could
 * be tried again. Outside a transaction a write waits for others, and guards itself.
 */
final class Batches {

    private static final Logger logger = LoggerFactory.getLogger(Batches.class);

    private final MongoClient client;

    private final MongoAccess direct;

    private final boolean transactions;

    private final ViewTokens tokens;

    Batches(MongoClient client, MongoAccess direct, ServerAbilities server, ViewTokens tokens) {
        this.client = client;
        this.direct = direct;
        this.transactions = server.transactions();
        this.tokens = tokens;
    }

    /** As each write outside a transaction is done. */
    MongoAccess direct() {
        return this.direct;
    }

    /**
     * Store what was written, then what was parked, then the position: after a crash in
     * between, the position lets all of it come again.
     * @throws ProjectionFailed when a write can never succeed
     * @throws Claim.Lost when another node has claimed the view
     */
    void store(ViewStore documents, Claim claim, Stride stride) {
        if (stride.isOnlyToken()) {
            this.tokens.store(this.direct, claim, stride);
        }
        else if (!this.transactions) {
            storeOneByOne(documents, claim, stride);
        }
        else if (!isStoredTogether(documents, claim, stride)) {
            storeWithCare(documents, claim, stride);
        }
    }

    private boolean isStoredTogether(ViewStore documents, Claim claim, Stride stride) {
        try (ClientSession session = this.client.startSession()) {
            session.startTransaction();
            MongoAccess access = MongoAccess.within(session);
            documents.write(access, stride.writes());
            documents.letters().put(access, stride.letters());
            this.tokens.store(access, claim, stride);
            session.commitTransaction();
            return true;
        }
        catch (MongoInterruptedException ex) {
            throw ex;
        }
        catch (MongoException ex) {
            logger.debug("{}: no transaction, {}", claim.token(), ex.getMessage());
            return false;
        }
    }

    private void storeWithCare(ViewStore documents, Claim claim, Stride stride) {
        // What ended the transaction may be the node that has the view now.
        this.tokens.prolong(claim);
        documents.writeAgain(this.direct, stride.writes());
        complete(documents, claim, stride);
    }

    private void storeOneByOne(ViewStore documents, Claim claim, Stride stride) {
        try {
            documents.write(this.direct, stride.writes());
        }
        catch (MongoBulkWriteException ex) {
            documents.writeAgain(this.direct, stride.writes());
        }
        complete(documents, claim, stride);
    }

    private void complete(ViewStore documents, Claim claim, Stride stride) {
        documents.letters().put(this.direct, stride.letters());
        try {
            this.tokens.store(this.direct, claim, stride);
        }
        catch (Claim.Lost ex) {
            documents.takeBack(this.direct, stride.writes());
            throw ex;
        }
    }

}
