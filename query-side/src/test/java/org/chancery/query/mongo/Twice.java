package org.chancery.query.mongo;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Random;
import java.util.Set;

import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Sends writes twice, as happens where the answer to the first was lost: the server has
 * done it, or of several in one the first few, and is asked for all of it once more. Only
 * what it says then is heard.
 */
public final class Twice implements InvocationHandler {

    /** What a driver sends again by itself. */
    private static final Set<String> WRITES = Set.of("insertOne", "updateOne", "replaceOne", "deleteOne",
            "findOneAndUpdate", "bulkWrite");

    private final Object target;

    private final Random random;

    private final int oneIn;

    private Twice(Object target, Random random, int oneIn) {
        this.target = target;
        this.random = random;
        this.oneIn = oneIn;
    }

    /** The same database, to which one write in so many, as drawn, is sent twice. */
    public static MongoDatabase of(MongoDatabase database, Random random, int oneIn) {
        return wrap(MongoDatabase.class, database, random, oneIn);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
        Object[] arguments = (given != null) ? given : new Object[0];
        if (isRepeated(method, arguments)) {
            send(method, part(arguments));
        }
        Object result = call(method, arguments);
        return switch (result) {
            case MongoDatabase database -> wrap(MongoDatabase.class, database, this.random, this.oneIn);
            case MongoCollection<?> collection -> wrap(MongoCollection.class, collection, this.random, this.oneIn);
            case null, default -> result;
        };
    }

    /** What is sent within a transaction is not sent again; the transaction is. */
    private boolean isRepeated(Method method, Object[] arguments) {
        return WRITES.contains(method.getName()) && !(arguments[0] instanceof ClientSession)
                && this.random.nextInt(this.oneIn) == 0;
    }

    private Object[] part(Object[] arguments) {
        if (!(arguments[0] instanceof List<?> writes)) {
            return arguments;
        }
        Object[] fewer = arguments.clone();
        fewer[0] = writes.subList(0,
                this.random.nextBoolean() ? writes.size() : 1 + this.random.nextInt(writes.size()));
        return fewer;
    }

    private void send(Method method, Object[] arguments) throws Throwable {
        try {
            call(method, arguments);
        }
        catch (MongoException ex) {
            // So is this answer lost.
        }
    }

    private @Nullable Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(this.target, arguments);
        }
        catch (InvocationTargetException ex) {
            throw ex.getCause();
        }
    }

    private static <T> T wrap(Class<T> type, T target, Random random, int oneIn) {
        return type.cast(Proxy.newProxyInstance(Twice.class.getClassLoader(), new Class<?>[] { type },
                new Twice(target, random, oneIn)));
    }

}
