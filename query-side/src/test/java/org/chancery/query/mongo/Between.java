package org.chancery.query.mongo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.jspecify.annotations.Nullable;

/** What stands between a database and whoever asks it, and may do otherwise. */
@FunctionalInterface
interface Between {

    /** Do what was asked for, or something else. */
    @Nullable Object answer(Asked asked) throws Throwable;

    /** The same database, with this before it and its collections. */
    static MongoDatabase of(MongoDatabase database, Between between) {
        return wrap(MongoDatabase.class, database, between);
    }

    private static <T> T wrap(Class<T> type, T target, Between between) {
        return type.cast(Proxy.newProxyInstance(Between.class.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> {
                    Object result = between
                        .answer(new Asked(target, method, (arguments != null) ? arguments : new Object[0]));
                    return switch (result) {
                        case MongoDatabase database -> wrap(MongoDatabase.class, database, between);
                        case MongoCollection<?> collection -> wrap(MongoCollection.class, collection, between);
                        case null, default -> result;
                    };
                }));
    }

    /** A call of a method of a database or of a collection. */
    record Asked(Object target, Method method, Object[] arguments) {

        String name() {
            return this.method.getName();
        }

        @Nullable Object first() {
            return (this.arguments.length > 0) ? this.arguments[0] : null;
        }

        /** The same, with another first argument. */
        Asked with(Object first) {
            Object[] others = this.arguments.clone();
            others[0] = first;
            return new Asked(this.target, this.method, others);
        }

        @Nullable Object done() throws Throwable {
            try {
                return this.method.invoke(this.target, this.arguments);
            }
            catch (InvocationTargetException ex) {
                throw ex.getCause();
            }
        }

    }

}
