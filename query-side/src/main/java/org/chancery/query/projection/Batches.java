package org.chancery.query.projection;

import java.util.List;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.chancery.query.mongo.MongoAccess;
import org.chancery.query.mongo.ServerAbilities;

/**
 * Stores batches: what was asked for, and the position that the view has reached by it.
 *
 * <p>
 * Where the server has transactions, both in one. Elsewhere the documents first: after a
 * crash in between, the events come again and find what they asked for done. The same
 * road is taken when a transaction meets something that is there already, because an
 * error ends a transaction and the batch has to be repeated with care.
 */
final class Batches {

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

    /**
     * Store these writes and then the position.
     * @throws ProjectionFailed when a write can never succeed
     * @throws Claim.Lost when another node has claimed the view
     */
    void store(ViewStore documents, List<Write> writes, Claim claim, long position) {
        if (writes.isEmpty()) {
            this.tokens.store(this.direct, claim, position);
        }
        else if (!this.transactions || !isStoredTogether(documents, writes, claim, position)) {
            storeOneByOne(documents, writes, claim, position);
        }
    }

    private boolean isStoredTogether(ViewStore documents, List<Write> writes, Claim claim, long position) {
        try (ClientSession session = this.client.startSession()) {
            session.startTransaction();
            MongoAccess access = MongoAccess.within(session);
            documents.write(access, writes);
            this.tokens.store(access, claim, position);
            session.commitTransaction();
            return true;
        }
        catch (MongoBulkWriteException ex) {
            return false;
        }
    }

    private void storeOneByOne(ViewStore documents, List<Write> writes, Claim claim, long position) {
        try {
            documents.write(this.direct, writes);
        }
        catch (MongoBulkWriteException ex) {
            documents.writeAgain(this.direct, writes);
        }
        this.tokens.store(this.direct, claim, position);
    }

}
