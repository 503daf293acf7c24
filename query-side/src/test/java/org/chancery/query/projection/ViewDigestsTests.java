package org.chancery.query.projection;

import java.nio.ByteBuffer;

import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ViewDigestsTests {

    private static final byte DOCUMENT = 3;

    private static final byte ARRAY = 4;

    @Test
    void doNotDependOnHowAServerNumbersTheElementsOfAnArray() {
        byte[] numbered = bytes("{ names: { '1': 'one', '2': 'two' } }");
        // The type of the first field stands behind the length of the document.
        assertThat(numbered[4]).isEqualTo(DOCUMENT);
        numbered[4] = ARRAY;

        assertThat(numbered).isNotEqualTo(bytes("{ names: ['one', 'two'] }"));
        assertThat(ViewDigests.plain(read(numbered)).getByteBuffer().array())
            .startsWith(bytes("{ names: ['one', 'two'] }"));
    }

    private static byte[] bytes(String json) {
        RawBsonDocument document = RawBsonDocument.parse(json);
        byte[] bytes = new byte[document.getByteBuffer().remaining()];
        document.getByteBuffer().get(bytes);
        return bytes;
    }

    /** As it comes from a server. */
    private static BsonDocument read(byte[] bytes) {
        return new BsonDocumentCodec().decode(new BsonBinaryReader(ByteBuffer.wrap(bytes)),
                DecoderContext.builder().build());
    }

}
