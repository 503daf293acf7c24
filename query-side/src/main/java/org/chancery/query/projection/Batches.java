package org.chancery.query.projection;

import java.util.Optional;

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
 * road is taken when a transaction meets something that is there already, or another
 * transaction: either ends it with nothing done, and not every server says that it could
 * be tried again. Outside a transaction a write waits for others, and guards itself.
 */
final class Batches {

    private final MongoAccess direct;

    private final boolean transactions;

    private final Transactions together;

    private final ViewTokens tokens;

    Batches(MongoClient client, MongoAccess direct, ServerAbilities server, ViewTokens tokens) {
        this.direct = direct;
        this.transactions = server.transactions();
        this.together = new Transactions(client);
        this.tokens = tokens;
    }

    /** As each write outside a transaction is done. */
    MongoAccess direct() {
        return this.direct;
    }

    /**
     * The right to write an edition, unless another living node has it or it was dropped.
     * Whoever had it before may have died or frozen in the midst of a transaction, and
     * the server would let nobody else claim it; so that is ended first.
     */
    Optional<Claim> claim(Edition<?> edition) {
        if (!this.transactions) {
            return this.tokens.claim(edition, null);
        }
        this.tokens.leftSession(edition).ifPresent(this.together::end);
        ClientSession session = this.together.session();
        Optional<Claim> claim = Optional.empty();
        try {
            claim = this.tokens.claim(edition, session);
            return claim;
        }
        finally {
            if (claim.isEmpty()) {
                session.close();
            }
        }
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
        else if (claim.session() == null) {
            storeOneByOne(documents, claim, stride);
        }
        else if (!isStoredTogether(claim.session(), documents, claim, stride)) {
            storeWithCare(documents, claim, stride);
        }
    }

    private boolean isStoredTogether(ClientSession session, ViewStore documents, Claim claim, Stride stride) {
        return this.together.isDone(session, (access) -> {
            documents.write(access, stride.writes());
            documents.letters().put(access, stride.letters());
            this.tokens.store(access, claim, stride);
        });
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
