package org.chancery.node.transport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.axoniq.axonserver.grpc.ErrorMessage;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.chancery.language.PublishedLanguage;
import org.chancery.store.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command, as it travels back: up to which position it was recorded, or
 * the refusal with its code and details whole, or that somebody else was first, or a
 * server away. Anything else that went wrong is named and stays, with its stack trace, in
 * the log of the node where it happened.
 */
final class Outcome {

    private static final String RECORDED = "recorded";

    private static final String REFUSED = "refused";

    private static final String CONFLICT = "conflict";

    private static final String NO_SUCH_OBJECT = "no-such-object";

    private static final String UNAVAILABLE = "unavailable";

    private static final String FAILED = "failed";

    private static final Map<String, RefusalCode> CODES = PublishedLanguage.refusalCodes()
        .stream()
        .collect(Collectors.toUnmodifiableMap(RefusalCode::name, (code) -> code));

    private Outcome() {
    }

    static CommandResponse of(CommandResultMessage<?> result) {
        CommandResponse.Builder response = CommandResponse.newBuilder();
        if (result.isExceptional()) {
            return failure(response, result.exceptionResult()).build();
        }
        Long position = (result.getPayload() instanceof Recorded recorded && recorded.position().isPresent())
                ? (Long) recorded.position().getAsLong() : null;
        return response.setPayload(WireForm.body(RECORDED, new Position(position))).build();
    }

    /** What whoever gave the command is told, as if it had been done in his process. */
    static CommandResultMessage<?> read(CommandResponse response) {
        String message = response.getErrorMessage().getMessage();
        return switch (response.getErrorCode()) {
            case "" -> GenericCommandResultMessage
                .asCommandResultMessage(Recorded.upTo(WireForm.read(response.getPayload(), Position.class).position()));
            case REFUSED -> failed(WireForm.read(response.getPayload(), Refusal.class).toRefused());
            case CONFLICT -> failed(new ConcurrencyException(message));
            case NO_SUCH_OBJECT -> failed(new AggregateNotFoundException(message, "There is no " + message));
            case UNAVAILABLE -> failed(new EventStoreException(message));
            default -> failed(new CommandExecutionException(message, null));
        };
    }

    private static CommandResponse.Builder failure(CommandResponse.Builder response, Throwable failure) {
        return switch (failure) {
            case Refused refused ->
                response.setErrorCode(REFUSED).setPayload(WireForm.body(REFUSED, Refusal.of(refused)));
            case ConcurrencyException conflict -> error(response, CONFLICT, String.valueOf(conflict.getMessage()));
            // Somebody else has created at the same moment what this command creates.
            case AggregateStreamCreationException conflict ->
                error(response, CONFLICT, String.valueOf(conflict.getMessage()));
            case AggregateNotFoundException missing ->
                error(response, NO_SUCH_OBJECT, String.valueOf(missing.getAggregateIdentifier()));
            // A server that is out of reach; it may have done what it was asked.
            case EventStoreException _, MongoSocketException _, MongoTimeoutException _ ->
                error(response, UNAVAILABLE, String.valueOf(failure.getMessage()));
            default -> error(response, FAILED, failure.toString());
        };
    }

    private static CommandResponse.Builder error(CommandResponse.Builder response, String code, String message) {
        return response.setErrorCode(code).setErrorMessage(ErrorMessage.newBuilder().setMessage(message));
    }

    private static CommandResultMessage<?> failed(Throwable failure) {
        return GenericCommandResultMessage.asCommandResultMessage(failure);
    }

    private record Position(@Nullable Long position) {

    }

    private record Refusal(String code, Map<String, Object> details) {

        static Refusal of(Refused refused) {
            Map<String, Object> details = new LinkedHashMap<>();
            refused.details().forEach((field, value) -> details.put(field, plain(value)));
            return new Refusal(refused.code().name(), details);
        }

        Refused toRefused() {
            RefusalCode known = CODES.get(this.code);
            if (known == null) {
                throw new IllegalArgumentException("Nobody knows the refusal " + this.code);
            }
            Refused refused = Refused.because(known);
            for (Map.Entry<String, Object> detail : this.details.entrySet()) {
                refused = refused.with(detail.getKey(), detail.getValue());
            }
            return refused;
        }

        /** The edge tells everything else as text in any case. */
        private static Object plain(Object value) {
            return switch (value) {
                case Map<?, ?> map -> map.entrySet()
                    .stream()
                    .collect(Collectors.toMap((entry) -> String.valueOf(entry.getKey()),
                            (entry) -> plain(entry.getValue()), (one, other) -> one, LinkedHashMap::new));
                case List<?> list -> list.stream().map(Refusal::plain).toList();
                case Number number -> number;
                case Boolean truth -> truth;
                default -> value.toString();
            };
        }

    }

}
