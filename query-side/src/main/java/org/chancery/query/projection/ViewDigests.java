package org.chancery.query.projection;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;

import org.chancery.kernel.Refused;

/**
 * Computes digests of what is stored of the views, to compare one node's with another's,
 * or what went through much with what was built afresh. They mean something for as long
 * as no event comes in.
 */
public final class ViewDigests {

    private static final Codec<BsonDocument> DOCUMENTS = new BsonDocumentCodec();

    private final MongoDatabase database;

    private final ViewTokens tokens;

    public ViewDigests(MongoDatabase database, ViewTokens tokens) {
        this.database = database;
        this.tokens = tokens;
    }

    /** Of every edition that there is. */
    public List<ViewDigest> all() {
        return this.tokens.all().stream().map(this::digest).toList();
    }

    /** Of each document of an edition, by its id. */
    public Map<String, String> documents(String edition) {
        if (this.tokens.of(edition).isEmpty()) {
            throw Refused.because(ViewRefusal.VIEW_UNKNOWN).with("view", edition);
        }
        Map<String, String> documents = new LinkedHashMap<>();
        each(edition, (document) -> {
            MessageDigest digest = sha256();
            digest.update(document.getByteBuffer().asNIO());
            documents.put(document.getString(Write.ID).getValue(), hex(digest));
        });
        return documents;
    }

    private ViewDigest digest(ViewTokens.Token token) {
        MessageDigest digest = sha256();
        long[] documents = { 0 };
        each(token.collection(), (document) -> {
            documents[0]++;
            digest.update(document.getByteBuffer().asNIO());
        });
        return new ViewDigest(token.collection(), documents[0], hex(digest));
    }

    private void each(String edition, Consumer<RawBsonDocument> action) {
        Sweep.through(this.database.getCollection(edition, BsonDocument.class), Filters.empty())
            .map(ViewDigests::plain)
            .forEach(action);
    }

    /**
     * Its bytes as we write them. Where an element was taken out of an array, some
     * servers leave those behind it numbered as they were.
     */
    static RawBsonDocument plain(BsonDocument document) {
        return new RawBsonDocument(document, DOCUMENTS);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("This Java has no SHA-256", ex);
        }
    }

}
