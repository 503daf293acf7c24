package org.chancery.query.mongo;

import java.util.List;
import java.util.Random;
import java.util.Set;

import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Sends writes twice, as happens where the answer to the first was lost: the server has
 * done it, or of several in one the first few, and is asked for all of it once more. Only
 * what it says then is heard.
 */
public final class Twice implements Between {

    /** What a driver sends again by itself. */
    private static final Set<String> WRITES = Set.of("insertOne", "updateOne", "replaceOne", "deleteOne",
            "findOneAndUpdate", "bulkWrite");

    private final Random random;

    private final int oneIn;

    private Twice(Random random, int oneIn) {
        this.random = random;
        this.oneIn = oneIn;
    }

    /** The same database, to which one write in so many, as drawn, is sent twice. */
    public static MongoDatabase of(MongoDatabase database, Random random, int oneIn) {
        return Between.of(database, new Twice(random, oneIn));
    }

    @Override
    public @Nullable Object answer(Asked asked) throws Throwable {
        if (isRepeated(asked)) {
            try {
                part(asked).done();
            }
            catch (MongoException ex) {
                // So is this answer lost.
            }
        }
        return asked.done();
    }

    /** What is sent within a transaction is not sent again; the transaction is. */
    private boolean isRepeated(Asked asked) {
        return WRITES.contains(asked.name()) && !(asked.first() instanceof ClientSession)
                && this.random.nextInt(this.oneIn) == 0;
    }

    private Asked part(Asked asked) {
        return (asked.first() instanceof List<?> writes && this.random.nextBoolean())
                ? asked.with(writes.subList(0, 1 + this.random.nextInt(writes.size()))) : asked;
    }

}
