package org.chancery.command.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.chancery.command.OrderlyEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.chancery.command.Actors;
import org.chancery.document.api.CancelDocument;
import org.chancery.document.api.Correspondent;
import org.chancery.document.api.DocumentId;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.Flow;
import org.chancery.document.api.GapPolicy;
import org.chancery.document.api.NumberItem;
import org.chancery.document.api.NumberItem.Part;
import org.chancery.document.api.NumberingPeriod;
import org.chancery.document.api.OpenRegister;
import org.chancery.document.api.ReceiveDocument;
import org.chancery.document.api.RegisterDocument;
import org.chancery.document.api.RegisterId;
import org.chancery.document.event.DocumentRegistered;
import org.chancery.document.event.NumberTaken;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.RefusalCode;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A document, a register's counter and a claim, decided together and stored together. */
class RegistrationTests {

    private static final Actor CLERK = Actors.person("clerk", Role.REGISTRAR);

    private static final Actor OTHER_CLERK = Actors.person("other clerk", Role.REGISTRAR);

    private static final RegisterId REGISTER = new RegisterId(Actors.id("register"));

    private static final RegisterId SECTIONED = new RegisterId(Actors.id("sectioned register"));

    private final CommandBus commands = new CommandSideConfiguration().commandBus();

    private final TornEngine engine = new TornEngine();

    private final EventStore events = EmbeddedEventStore.builder().storageEngine(this.engine).build();

    @BeforeEach
    void openRegisters() {
        DocumentAggregates.register(Aggregates.alone(this.events, this.commands, new RecentAggregates()));
        give(CLERK, open(REGISTER, false));
        give(CLERK, open(SECTIONED, true));
    }

    @Test
    void numberAndStampAreStoredTogether_NUM_3() {
        register(CLERK, received("a"), null, null);

        assertThat(all(NumberTaken.class)).extracting(NumberTaken::counter).containsExactly(1L);
        assertThat(all(DocumentRegistered.class)).extracting(DocumentRegistered::number).containsExactly("01-15/1");
    }

    @Test
    void twoClerksAtOnceGetEveryNumberOnce_NUM_7() throws Exception {
        List<DocumentId> documents = IntStream.range(0, 1_000).mapToObj((i) -> received("at once " + i)).toList();

        try (ExecutorService atOnce = Executors.newFixedThreadPool(8)) {
            List<Callable<@Nullable RefusalCode>> registrations = IntStream.range(0, documents.size())
                .<Callable<@Nullable RefusalCode>>mapToObj(
                        (i) -> () -> register((i % 2 == 0) ? CLERK : OTHER_CLERK, documents.get(i), null, null))
                .toList();
            for (Future<@Nullable RefusalCode> answer : atOnce.invokeAll(registrations)) {
                assertThat(answer.get()).isNull();
            }
        }

        Long[] everyNumber = LongStream.rangeClosed(1, 1_000).boxed().toArray(Long[]::new);
        assertThat(all(DocumentRegistered.class)).extracting(DocumentRegistered::counter)
            .containsExactlyInAnyOrder(everyNumber);
        assertThat(all(NumberTaken.class)).extracting(NumberTaken::counter).containsExactly(everyNumber);
    }

    @Test
    void refusedRegistrationSpendsNoNumber_NUM_3() {
        DocumentId document = received("a");
        register(CLERK, document, null, null);

        assertThat(register(CLERK, document, SECTIONED, "ЗЕМ")).isEqualTo(DocumentRefusal.ALREADY_REGISTERED);
        assertThat(register(Actors.stranger("clerk", Role.REGISTRAR), document, null, null))
            .isEqualTo(KernelRefusal.NOT_FOUND);
        register(CLERK, received("b"), null, null);

        assertThat(all(NumberTaken.class)).extracting(NumberTaken::counter).containsExactly(1L, 2L);
    }

    @Test
    void registrationThatCannotBeStoredSpendsNoNumber_NUM_3() {
        DocumentId torn = received("torn");

        this.engine.torn = true;
        assertThat(answer(CLERK, registration(torn, null, null), null).isExceptional()).isTrue();
        this.engine.torn = false;
        register(CLERK, received("b"), null, null);

        assertThat(all(NumberTaken.class)).extracting(NumberTaken::counter).containsExactly(1L);
    }

    @Test
    void lateRegistrationBelongsToTheOldYear_NUM_1() {
        register(CLERK, received("a"), null, null);

        answer(CLERK, registration(received("b"), null, null), Instant.parse("2019-12-31T20:59:59Z"));

        DocumentRegistered last = all(DocumentRegistered.class).getLast();
        assertThat(last.period()).isEqualTo("2019");
        assertThat(last.counter()).isEqualTo(1);
        assertThat(last.registeredOn()).isEqualTo("2019-12-31");
    }

    @Test
    void everySectionCountsForItself_NUM_1() {
        register(CLERK, received("a"), SECTIONED, "ЗЕМ");
        register(CLERK, received("b"), SECTIONED, "СТР");
        register(CLERK, received("c"), SECTIONED, "зем");

        assertThat(all(DocumentRegistered.class)).extracting(DocumentRegistered::counter).containsExactly(1L, 1L, 2L);
    }

    @Test
    void rejectsRegistersThatDoNotExist() {
        assertThat(register(CLERK, received("a"), new RegisterId(Actors.id("none")), null))
            .isEqualTo(KernelRefusal.NOT_FOUND);
    }

    @Test
    void sameDocumentIsReceivedOnceUntilItIsCancelled_NUM_8() {
        DocumentId first = received("a");

        assertThat(give(OTHER_CLERK, receive("again", "a"))).isEqualTo(DocumentRefusal.DUPLICATE_DOCUMENT);
        give(CLERK, new CancelDocument(first, "Не тот файл"));

        assertThat(give(OTHER_CLERK, receive("again", "a"))).isNull();
    }

    private DocumentId received(String number) {
        ReceiveDocument command = receive("document " + number, number);
        assertThat(give(CLERK, command)).isNull();
        return command.documentId();
    }

    private static ReceiveDocument receive(String id, String number) {
        Correspondent duma = new Correspondent(null, "Дума", number, LocalDate.of(2026, 4, 1));
        return new ReceiveDocument(new DocumentId(Actors.id(id)), "письмо", "О школах", duma, List.of(), null);
    }

    private @Nullable RefusalCode register(Actor clerk, DocumentId document, @Nullable RegisterId register,
            @Nullable String section) {
        return give(clerk, registration(document, register, section));
    }

    private static RegisterDocument registration(DocumentId document, @Nullable RegisterId register,
            @Nullable String section) {
        return new RegisterDocument(document, (register != null) ? register : REGISTER, section, List.of());
    }

    private static OpenRegister open(RegisterId id, boolean sectioned) {
        List<NumberItem> format = List.of(new NumberItem(Part.INDEX, null, null),
                new NumberItem(Part.LITERAL, "/", null), new NumberItem(Part.COUNTER, null, null));
        return new OpenRegister(id, "Входящие", sectioned ? "01-16" : "01-15", Flow.INCOMING, NumberingPeriod.YEAR,
                format, sectioned, "Europe/Moscow", GapPolicy.GAPLESS);
    }

    private @Nullable RefusalCode give(Actor actor, Command command) {
        CommandResultMessage<?> result = answer(actor, command, null);
        return result.isExceptional() ? ((Refused) result.exceptionResult()).code() : null;
    }

    private CommandResultMessage<?> answer(Actor actor, Command command, @Nullable Instant occurredAt) {
        String commandId = Actors.id(actor + command.toString());
        CommandStamp stamp = new CommandStamp(commandId, commandId, actor, commandId, "api", null, occurredAt);
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        this.commands.dispatch(new GenericCommandMessage<>(command, stamp.toMetadata()), answer);
        return answer.getResult();
    }

    private <E> List<E> all(Class<E> type) {
        return this.engine.readEvents(null, false)
            .map((event) -> event.getPayload())
            .filter(type::isInstance)
            .map(type::cast)
            .toList();
    }

    /** An engine that can lose its disk, or a race with another node. */
    private static final class TornEngine extends OrderlyEngine {

        private boolean torn;

        @Override
        public void appendEvents(List<? extends EventMessage<?>> appended) {
            if (this.torn) {
                throw new ConcurrencyException("Another node was faster");
            }
            super.appendEvents(appended);
        }

    }

}
