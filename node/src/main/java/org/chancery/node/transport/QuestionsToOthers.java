package org.chancery.node.transport;

import java.lang.reflect.Type;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.ResultStream;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.queryhandling.GenericQueryResponseMessage;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** The query bus of a process that only asks: any node of the other side answers. */
public final class QuestionsToOthers implements QueryBus {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AxonServerConnection connection;

    /** Ask over this connection. */
    public QuestionsToOthers(AxonServerConnection connection) {
        this.connection = connection;
    }

    @Override
    public <Q, R> CompletableFuture<QueryResponseMessage<R>> query(QueryMessage<Q, R> query) {
        return CompletableFuture.supplyAsync(() -> ask(query),
                (task) -> Thread.ofVirtual().name("question").start(task));
    }

    @Override
    public <R> Registration subscribe(String queryName, Type responseType,
            MessageHandler<? super QueryMessage<?, R>> handler) {
        throw new UnsupportedOperationException("Nobody answers in this process");
    }

    @Override
    public <Q, R> Stream<QueryResponseMessage<R>> scatterGather(QueryMessage<Q, R> query, long timeout, TimeUnit unit) {
        throw new UnsupportedOperationException("One node's answer is enough");
    }

    @Override
    public QueryUpdateEmitter queryUpdateEmitter() {
        throw new UnsupportedOperationException("Nobody follows an answer across processes");
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super QueryMessage<?, ?>> interceptor) {
        throw new UnsupportedOperationException("Nobody answers in this process");
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super QueryMessage<?, ?>> interceptor) {
        throw new UnsupportedOperationException("Questions leave as they are asked");
    }

    private <Q, R> QueryResponseMessage<R> ask(QueryMessage<Q, R> query) {
        Question<?, ?> question = Question.of(query.getPayload());
        try (ResultStream<QueryResponse> answers = this.connection.queryChannel()
            .query(toWire(question, query.getPayload()))) {
            QueryResponse answer = answers.nextIfAvailable(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                throw new NoHandlerForQueryException("Nobody has answered " + question.name());
            }
            if (!answer.getErrorCode().isEmpty()) {
                throw new QueryExecutionException(answer.getErrorMessage().getMessage(), null);
            }
            return new GenericQueryResponseMessage<>(
                    query.getResponseType().convert(WireForm.readList(answer.getPayload(), question.element())));
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new QueryExecutionException("Interrupted while waiting for an answer", ex);
        }
    }

    private static QueryRequest toWire(Question<?, ?> question, Object asked) {
        return QueryRequest.newBuilder()
            .setMessageIdentifier(UUID.randomUUID().toString())
            .setQuery(question.name())
            .setPayload(WireForm.body(question.name(), asked))
            .setTimestamp(System.currentTimeMillis())
            .build();
    }

}
