package org.chancery.node.transport;

import java.util.List;
import java.util.concurrent.TimeUnit;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.axoniq.axonserver.connector.Registration;
import io.axoniq.axonserver.connector.ReplyChannel;
import io.axoniq.axonserver.connector.query.QueryDefinition;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the questions that other processes ask and has them answered here. */
public final class QuestionsFromOthers extends FromOthers {

    private static final Logger LOGGER = LoggerFactory.getLogger(QuestionsFromOthers.class);

    private static final long PATIENCE_SECONDS = 10;

    private final AxonServerConnection connection;

    private final QueryBus questions;

    /** Have questions that come over this connection answered on this bus. */
    public QuestionsFromOthers(AxonServerConnection connection, QueryBus questions) {
        super("answer");
        this.connection = connection;
        this.questions = questions;
    }

    @Override
    Registration register() {
        QueryDefinition[] asked = Question.ALL.stream()
            .map((question) -> new QueryDefinition(question.name(), question.name()))
            .toArray(QueryDefinition[]::new);
        return this.connection.queryChannel()
            .registerQueryHandler((query, reply) -> threads().execute(() -> answer(query, reply)), asked);
    }

    private void answer(QueryRequest query, ReplyChannel<QueryResponse> reply) {
        try {
            List<?> rows = rows(Question.named(query.getQuery()), query);
            reply.sendLast(QueryResponse.newBuilder()
                .setRequestIdentifier(query.getMessageIdentifier())
                .setPayload(WireForm.body(query.getQuery(), rows))
                .build());
        }
        catch (RuntimeException ex) {
            LOGGER.warn("The question {} could not be answered", query.getQuery(), ex);
            reply.completeWithError(ErrorCategory.QUERY_EXECUTION_ERROR, ex.toString());
        }
    }

    private <A> List<A> rows(Question<?, A> question, QueryRequest query) {
        Object asked = WireForm.read(query.getPayload(), question.asked());
        QueryResponseMessage<List<A>> answer = this.questions
            .query(new GenericQueryMessage<>(asked, ResponseTypes.multipleInstancesOf(question.element())))
            .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join();
        return answer.getPayload();
    }

}
