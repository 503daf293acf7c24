package org.chancery.command.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.chancery.assignment.api.AcceptAssignment;
import org.chancery.assignment.api.AcceptReport;
import org.chancery.assignment.api.AssignmentId;
import org.chancery.assignment.api.CancelAssignment;
import org.chancery.assignment.api.CoExecutor;
import org.chancery.assignment.api.ControlLevel;
import org.chancery.assignment.api.ForwardAssignment;
import org.chancery.assignment.api.GrantExtension;
import org.chancery.assignment.api.IssueAssignment;
import org.chancery.assignment.api.MarkOverdue;
import org.chancery.assignment.api.RefuseExtension;
import org.chancery.assignment.api.RequestExtension;
import org.chancery.assignment.api.ReturnForRework;
import org.chancery.assignment.api.SubmitReport;
import org.chancery.command.Actors;
import org.chancery.document.api.AddVersion;
import org.chancery.document.api.ApprovalOrder;
import org.chancery.document.api.CancelDocument;
import org.chancery.document.api.Correspondent;
import org.chancery.document.api.DocumentId;
import org.chancery.document.api.DraftDocument;
import org.chancery.document.api.FileToCase;
import org.chancery.document.api.Flow;
import org.chancery.document.api.GapPolicy;
import org.chancery.document.api.GiveVisa;
import org.chancery.document.api.NewVersionPolicy;
import org.chancery.document.api.NumberItem;
import org.chancery.document.api.NumberingPeriod;
import org.chancery.document.api.OpenRegister;
import org.chancery.document.api.ReceiveDocument;
import org.chancery.document.api.RefuseSignature;
import org.chancery.document.api.RegisterDocument;
import org.chancery.document.api.RegisterId;
import org.chancery.document.api.SignDocument;
import org.chancery.document.api.SubmitForApproval;
import org.chancery.document.api.VisaResult;
import org.chancery.kernel.Actor;
import org.chancery.kernel.Command;
import org.chancery.kernel.CommandStamp;
import org.chancery.kernel.FileReference;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.Role;
import org.chancery.kernel.Sealed;
import org.chancery.message.api.AcknowledgeMessage;
import org.chancery.message.api.AddMembers;
import org.chancery.message.api.ChangeMemberRole;
import org.chancery.message.api.ConversationId;
import org.chancery.message.api.ConversationKind;
import org.chancery.message.api.EditMessage;
import org.chancery.message.api.LeaveConversation;
import org.chancery.message.api.MemberRole;
import org.chancery.message.api.MessageId;
import org.chancery.message.api.OpenConversation;
import org.chancery.message.api.PostMessage;
import org.chancery.message.api.ReadUpTo;
import org.chancery.message.api.RedactMessage;
import org.chancery.message.api.RemoveMember;
import org.jspecify.annotations.Nullable;

/**
 * What a small office may ask for in a day, in any order: the right people and the wrong
 * ones, repeats, stale versions, ids used twice, and a store that sometimes fails. The
 * same random numbers give the same work.
 */
final class RandomWork {

    private static final Actor MINISTER = Actors.person("minister", Role.EXECUTIVE);

    private static final Actor CONTROLLER = Actors.person("controller", Role.CONTROLLER);

    private static final Actor OFFICER = Actors.person("officer", Role.OFFICER);

    private static final Actor COLLEAGUE = Actors.person("colleague", Role.OFFICER);

    private static final Actor CLERK = Actors.person("clerk", Role.REGISTRAR);

    private static final Actor STRANGER = Actors.stranger("stranger", Role.EXECUTIVE, Role.REGISTRAR);

    private static final List<Actor> PEOPLE = List.of(MINISTER, CONTROLLER, OFFICER, COLLEAGUE, CLERK, STRANGER);

    private static final RegisterId INCOMING = new RegisterId(Actors.id("incoming"));

    private static final RegisterId OUTGOING = new RegisterId(Actors.id("outgoing"));

    private static final String ZONE = "Europe/Moscow";

    /**
     * After so many commands new objects are worked on, for the old ones are finished.
     */
    private static final int DAY = 200;

    private final Random random;

    private final List<Given> earlier = new ArrayList<>();

    private final List<Supplier<Asked>> assignments = List.of(this::issue, this::issue,
            () -> by(OFFICER, new AcceptAssignment(assignment())),
            () -> by(OFFICER, new ForwardAssignment(assignment(), oneOf(OFFICER, COLLEAGUE).position(), null)),
            () -> by(OFFICER, new RequestExtension(assignment(), day(), null, ZONE, "Ждём смету")),
            () -> by(MINISTER, new GrantExtension(assignment(), day(), null, ZONE, null)),
            () -> by(MINISTER, new RefuseExtension(assignment(), "Нет")),
            () -> by(OFFICER, new SubmitReport(assignment(), "Сделано", List.of())),
            () -> by(COLLEAGUE, new SubmitReport(assignment(), "Сделано", List.of())),
            () -> by(CONTROLLER, new ReturnForRework(assignment(), "Нет расчётов")),
            () -> by(CONTROLLER, new AcceptReport(assignment(), false, null)),
            () -> by(MINISTER, new CancelAssignment(assignment(), "Утратило актуальность")),
            () -> by(Actor.SYSTEM, new MarkOverdue(assignment(), day().atStartOfDay(ZoneId.of(ZONE)).toInstant())));

    private final List<Supplier<Asked>> documents = List.of(this::openRegister, this::receive, this::receive,
            () -> by(CLERK, new RegisterDocument(document(), register(), null, List.of(OFFICER.position()))),
            () -> by(CLERK, new RegisterDocument(document(), register(), null, List.of())), this::draft,
            () -> by(OFFICER, new AddVersion(document(), file(), null)),
            () -> by(OFFICER, new AddVersion(document(), file(), null)), this::submit, this::submit,
            () -> by(COLLEAGUE, new GiveVisa(document(), file().sha256(), oneOf(VisaResult.values()), "Да")),
            () -> by(COLLEAGUE, new GiveVisa(document(), file().sha256(), VisaResult.AGREED, null)),
            () -> by(MINISTER, new SignDocument(document(), file().sha256())),
            () -> by(MINISTER, new RefuseSignature(document(), "Не к тем адресатам")),
            () -> by(CLERK, new FileToCase(document(), "01-12", null)),
            () -> by(CLERK, new CancelDocument(document(), "Не тот файл")));

    private final List<Supplier<Asked>> messages = List.of(this::openConversation,
            () -> by(MINISTER, new AddMembers(conversation(), List.of(person()), oneOf(MemberRole.values()))),
            () -> by(MINISTER, new RemoveMember(conversation(), person())),
            () -> by(MINISTER, new ChangeMemberRole(conversation(), person(), oneOf(MemberRole.values()))),
            () -> by(OFFICER, new LeaveConversation(conversation())), () -> post(null), () -> post(null),
            () -> post(message()), () -> by(MINISTER, new EditMessage(message(), new Sealed<>("Правка " + number(9)))),
            () -> by(MINISTER, new RedactMessage(message(), "Ошибка")),
            () -> by(OFFICER, new AcknowledgeMessage(message())),
            () -> by(OFFICER, new ReadUpTo(conversation(), message())));

    RandomWork(Random random) {
        this.random = random;
    }

    Given next() {
        Given given = (!this.earlier.isEmpty() && number(10) == 0) ? oneOf(this.earlier).again(storeFails()) : ask();
        this.earlier.add(given);
        return given;
    }

    private Given ask() {
        Asked asked = oneOf(oneOf(List.of(this.assignments, this.documents, this.messages))).get();
        boolean idUsedTwice = !this.earlier.isEmpty() && number(40) == 0;
        String commandId = idUsedTwice ? oneOf(this.earlier).stamp().commandId() : "command " + this.earlier.size();
        Long expectedVersion = (number(10) == 0) ? (long) number(4) : null;
        String source = (asked.actor() == Actor.SYSTEM) ? CommandStamp.BY_POLICY : "api";
        return new Given(asked.command(), new CommandStamp(commandId, Integer.toHexString(asked.command().hashCode()),
                asked.actor(), commandId, source, expectedVersion, null), storeFails());
    }

    private boolean storeFails() {
        return number(15) == 0;
    }

    private Asked issue() {
        List<CoExecutor> others = oneOf(List.of(List.of(), List.of(new CoExecutor(COLLEAGUE.position(), null))));
        return by(MINISTER, new IssueAssignment(assignment(), "Поручение " + number(2), OFFICER.position(), others,
                CONTROLLER.position(), day(), null, ZONE, ControlLevel.ORDINARY, null, null));
    }

    private Asked openRegister() {
        RegisterId register = register();
        Flow flow = register.equals(INCOMING) ? Flow.INCOMING : Flow.OUTGOING;
        return by(CLERK, new OpenRegister(register, "Журнал", "01-" + number(4), flow, NumberingPeriod.YEAR,
                List.of(new NumberItem(NumberItem.Part.COUNTER, null, null)), false, ZONE, GapPolicy.GAPLESS));
    }

    private Asked receive() {
        Correspondent duma = new Correspondent(null, "Дума", "А-" + number(12), LocalDate.of(2026, 4, 1));
        return by(CLERK, new ReceiveDocument(document(), "письмо", "О школах", duma, List.of(), null));
    }

    private Asked draft() {
        return by(OFFICER, new DraftDocument(document(), oneOf(Flow.OUTGOING, Flow.INTERNAL), "записка", "О ремонте",
                List.of(), null));
    }

    private Asked submit() {
        return by(OFFICER, new SubmitForApproval(document(), List.of(COLLEAGUE.position()),
                oneOf(ApprovalOrder.values()), MINISTER.position(), oneOf(NewVersionPolicy.values())));
    }

    private Asked openConversation() {
        ConversationKind kind = oneOf(ConversationKind.GROUP, ConversationKind.CHANNEL, ConversationKind.ANNOUNCEMENT);
        return by(MINISTER, new OpenConversation(conversation(), kind, "О школах",
                List.of(OFFICER.person(), COLLEAGUE.person()), null, null));
    }

    private Asked post(@Nullable MessageId replyTo) {
        return by(MINISTER, new PostMessage(message(), conversation(), new Sealed<>("Коллеги"), replyTo, List.of()));
    }

    /** Mostly whoever may, sometimes whoever comes. */
    private Asked by(Actor whoMay, Command command) {
        return new Asked((number(5) == 0) ? oneOf(PEOPLE) : whoMay, command);
    }

    private AssignmentId assignment() {
        return new AssignmentId(id("object", 2));
    }

    /** Now and then under the id of an assignment. */
    private DocumentId document() {
        return new DocumentId(id((number(20) == 0) ? "object" : "document", 3));
    }

    private RegisterId register() {
        return oneOf(INCOMING, OUTGOING);
    }

    private ConversationId conversation() {
        return new ConversationId(id("conversation", 1));
    }

    private MessageId message() {
        return new MessageId(id("message", 3));
    }

    private String id(String kind, int each) {
        return Actors.id(kind + " " + (this.earlier.size() / DAY) + "/" + number(each));
    }

    private PersonId person() {
        return oneOf(PEOPLE).person();
    }

    private LocalDate day() {
        return LocalDate.of(2026, 5, 1).plusDays(number(30));
    }

    private FileReference file() {
        return new FileReference("file.docx", "application/msword", 1, "%064x".formatted(number(4) / 3));
    }

    private int number(int bound) {
        return this.random.nextInt(bound);
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[number(choices.length)];
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(number(choices.size()));
    }

    private record Asked(Actor actor, Command command) {
    }

    /**
     * A command as it reaches the command side.
     *
     * @param storeFails whether the store is in no state to keep what comes of it
     */
    record Given(Command command, CommandStamp stamp, boolean storeFails) {

        Given again(boolean storeFails) {
            return new Given(this.command, this.stamp, storeFails);
        }

    }

}
