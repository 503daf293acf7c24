package org.chancery.query.view;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

import com.mongodb.client.model.Filters;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.conversions.Bson;
import org.bson.io.BasicOutputBuffer;
import org.chancery.kernel.Refused;

/**
 * A place in a list: just after the row with this sorting value and this id. As text it
 * is signed, together with the list and the order that it belongs to, so that it can
 * neither be made up nor carried to another list.
 *
 * @param view the list's view and its version: another version may sort by other values
 * @param sorting the list's order
 * @param value the row's value in that order; null where it has none
 * @param id the row's id
 */
record Cursor(String view, String sorting, BsonValue value, String id) {

    private static final int SIGNATURE = CursorKey.SIGNATURE_LENGTH;

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    static Cursor of(BsonDocument row, String view, Sorting sorting) {
        return new Cursor(view, sorting.name(), valueOf(row, sorting.field()), row.getString("_id").getValue());
    }

    /** Read a cursor back; refused unless we gave it for this view in this order. */
    static Cursor parse(String text, String view, Sorting sorting, CursorKey key) {
        Cursor cursor = decode(verified(text, key));
        if (!cursor.view.equals(view) || !cursor.sorting.equals(sorting.name())) {
            throw Refused.because(QueryRefusal.INVALID_CURSOR);
        }
        return cursor;
    }

    String sign(CursorKey key) {
        byte[] content = encode();
        byte[] signed = Arrays.copyOf(key.sign(content), SIGNATURE + content.length);
        System.arraycopy(content, 0, signed, SIGNATURE, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** The filter for the rows that follow. */
    Bson isBefore(Sorting order) {
        String field = order.field();
        Bson sameValue = Filters.and(Filters.eq(field, this.value),
                order.descending() ? Filters.lt("_id", this.id) : Filters.gt("_id", this.id));
        // Nothing sorts below null, and a comparison by value leaves nulls out.
        if (this.value.isNull()) {
            return order.descending() ? sameValue : Filters.or(Filters.ne(field, this.value), sameValue);
        }
        return order.descending()
                ? Filters.or(Filters.lt(field, this.value), Filters.eq(field, BsonNull.VALUE), sameValue)
                : Filters.or(Filters.gt(field, this.value), sameValue);
    }

    private byte[] encode() {
        BsonDocument content = new BsonDocument("view", new BsonString(this.view))
            .append("sorting", new BsonString(this.sorting))
            .append("value", this.value)
            .append("id", new BsonString(this.id));
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            CODEC.encode(writer, content, EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }

    private static byte[] verified(String text, CursorKey key) {
        byte[] signed = bytes(text);
        byte[] content = Arrays.copyOfRange(signed, Math.min(SIGNATURE, signed.length), signed.length);
        byte[] signature = Arrays.copyOf(signed, Math.min(SIGNATURE, signed.length));
        if (!MessageDigest.isEqual(signature, key.sign(content))) {
            throw Refused.because(QueryRefusal.INVALID_CURSOR);
        }
        return content;
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        }
        catch (IllegalArgumentException ex) {
            throw Refused.because(QueryRefusal.INVALID_CURSOR);
        }
    }

    private static Cursor decode(byte[] content) {
        try (BsonBinaryReader reader = new BsonBinaryReader(ByteBuffer.wrap(content))) {
            BsonDocument document = CODEC.decode(reader, DecoderContext.builder().build());
            return new Cursor(document.getString("view").getValue(), document.getString("sorting").getValue(),
                    document.get("value", BsonNull.VALUE), document.getString("id").getValue());
        }
    }

    private static BsonValue valueOf(BsonDocument row, String field) {
        BsonValue value = row;
        for (String name : field.split("\\.", -1)) {
            value = value.isDocument() ? value.asDocument().get(name, BsonNull.VALUE) : BsonNull.VALUE;
        }
        return value;
    }

}
