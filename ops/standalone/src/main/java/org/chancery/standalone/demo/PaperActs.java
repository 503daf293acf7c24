package org.chancery.standalone.demo;

import java.util.List;
import java.util.Locale;

import org.chancery.kernel.NameBasedId;
import org.chancery.standalone.demo.Paper.Sent;
import org.chancery.standalone.demo.Paper.Step;

/** How documents of the house are written, signed, numbered, sent and received. */
final class PaperActs {

    private final Paper paper;

    private final Scribe scribe;

    /** The digest of what it says now. */
    private String sha256 = "";

    private PaperActs(Paper paper, Scribe scribe) {
        this.paper = paper;
        this.scribe = scribe;
    }

    /** From the draft to the signature. */
    static void areWritten(Scribe scribe) {
        Paper.all().forEach((paper) -> new PaperActs(paper, scribe).isWritten());
    }

    /** They get their numbers, each register's in the order of its days, and go out. */
    static void areRegistered(Scribe scribe) {
        for (Paper paper : Paper.all()) {
            if (paper.registered() != null) {
                new PaperActs(paper, scribe).isRegistered(paper.registered());
            }
        }
    }

    /** The addressees take on what they got, or do not. */
    static void areReceived(Scribe scribe) {
        for (Paper paper : Paper.all()) {
            if (paper.sent() != null) {
                new PaperActs(paper, scribe).isReceived(paper.sent());
            }
        }
    }

    private void isWritten() {
        does(this.paper.by(), this.paper.drafted(), "draftDocument",
                this.paper.input()
                    .and("flow", this.paper.flow().toUpperCase(Locale.ROOT))
                    .and("kind", this.paper.kind())
                    .and("title", this.paper.title())
                    .and("addressees", positions(this.paper.to()))
                    .and("replyTo", (this.paper.answers() != null) ? Letter.id(this.paper.answers()) : null));
        this.paper.steps().forEach(this::step);
    }

    private void step(Step step) {
        String who = (step.who() != null) ? step.who() : this.paper.by();
        Input input = this.paper.input();
        if (step.whose() != null) {
            input.and("onBehalfOf", DemoId.position(step.whose()));
        }
        switch (step.does()) {
            case WRITES -> does(who, step.at(), "addVersion",
                    input.and("file", written(String.valueOf(step.text()))).and("comment", step.says()));
            case SUBMITS -> does(who, step.at(), "submitForApproval",
                    input.and("approvers", positions(step.to()))
                        .and("order", step.order())
                        .and("signatory", DemoId.position(String.valueOf(step.signatory())))
                        .and("onNewVersion", step.keeps()));
            case VISAS -> does(who, step.at(), "giveVisa",
                    input.and("sha256", this.sha256).and("result", step.says()).and("text", step.text()));
            case SIGNS -> does(who, step.at(), "signDocument", input.and("sha256", this.sha256));
            case REFUSES -> does(who, step.at(), "refuseSignature", input.and("reason", step.text()));
            case CANCELS -> does(who, step.at(), "cancelDocument", input.and("reason", step.text()));
        }
    }

    private Input written(String text) {
        DemoPerson author = this.scribe.region().person(this.paper.by());
        DemoFile file = new DemoFile(author.signIn(), this.paper.title() + ".txt", String.join("\n\n",
                this.paper.kind() + "\n" + this.paper.title(), text, author.position() + "\n" + author.name(), ""));
        this.sha256 = file.sha256();
        this.scribe.upload(file);
        return file.reference();
    }

    private void isRegistered(String when) {
        DemoPerson author = this.scribe.region().person(this.paper.by());
        String story = author.organization() + "/" + this.paper.flow();
        String registrar = this.scribe.registrarOf(author.organization()).signIn();
        this.scribe.tell(story, registrar, when, "registerDocument",
                this.paper.input().and("registerId", RegisterActs.id(author.organization(), this.paper.flow())));
        if (this.paper.sent() != null) {
            List<String> addressees = this.paper.sent()
                .to()
                .keySet()
                .stream()
                .sorted()
                .map(DemoId::organization)
                .toList();
            this.scribe.tell(story, registrar, this.paper.sent().at(), "dispatchDocument",
                    this.paper.input().and("addressees", addressees));
        }
        if (this.paper.filed() != null) {
            this.scribe.tell(story, registrar, this.paper.filed().at(), "fileToCase",
                    this.paper.input().and("caseIndex", this.paper.filed().caseIndex()));
        }
    }

    /** The incoming document's id follows from the dispatch, as the sender gives it. */
    private void isReceived(Sent sent) {
        sent.to().forEach((organization, when) -> {
            Input incoming = Input.of("documentId",
                    NameBasedId.of("dispatch/" + this.paper.id() + "/" + DemoId.organization(organization)));
            if (!when.isEmpty()) {
                DemoPerson head = this.scribe.region().peopleOf(organization).getFirst();
                this.scribe.tell(organization + "/incoming", this.scribe.registrarOf(organization).signIn(), when,
                        "registerDocument", incoming.and("registerId", RegisterActs.id(organization, "incoming"))
                            .and("forReview", List.of(head.positionId())));
            }
            else if (sent.refused().containsKey(organization)) {
                this.scribe.tell(organization + "/incoming", this.scribe.registrarOf(organization).signIn(),
                        StoryCalendar.NOW, "cancelDocument", incoming.and("reason", sent.refused().get(organization)));
            }
        });
    }

    private void does(String who, String when, String command, Input input) {
        this.scribe.tell("paper/" + this.paper.key(), who, when, command, input);
    }

    private static List<String> positions(List<String> signIns) {
        return signIns.stream().map(DemoId::position).toList();
    }

}
