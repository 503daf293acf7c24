package org.chancery.document.read;

import java.util.List;
import java.util.Set;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.chancery.document.api.Flow;
import org.chancery.document.read.DocumentCard.Task;
import org.chancery.document.read.DocumentCards.JournalOrder;
import org.chancery.query.graphql.reference.ViewNodes;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.CursorKey;
import org.chancery.query.view.Grants;
import org.chancery.query.view.Page;
import org.chancery.query.view.PageRequest;
import org.chancery.query.view.Pages;
import org.chancery.query.view.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.document.read.DocumentFacts.DOCUMENT;
import static org.chancery.document.read.DocumentFacts.LAWYER;
import static org.chancery.document.read.DocumentFacts.MINISTER;
import static org.chancery.document.read.DocumentFacts.MINISTRY;
import static org.chancery.document.read.DocumentFacts.REGISTER;
import static org.chancery.document.read.DocumentFacts.drafted;
import static org.chancery.document.read.DocumentFacts.id;
import static org.chancery.document.read.DocumentFacts.received;
import static org.chancery.document.read.DocumentFacts.registered;
import static org.chancery.document.read.DocumentFacts.submitted;

class DocumentFinderTests {

    private static final Viewer CLERK = viewer(Grants.registrars(MINISTRY));

    private static final PageRequest FIRST = PageRequest.of(10, null);

    private static final String SECOND = id(9, 2);

    private static final String THIRD = id(9, 3);

    private final ProjectedView<DocumentCard> view = ProjectedView.of(new DocumentCardProjector(), getClass());

    private final DocumentFinder finder = new DocumentFinder(new Pages(this.view, CursorKey.random()),
            new ViewNodes<>("Document", DocumentCards.VIEW, DocumentCard::id, this.view));

    @Test
    void journalIsReadByNumber() {
        this.view.given(received(DOCUMENT, "1"), received(SECOND, "2"), received(THIRD, "3"),
                registered(THIRD, 9, "01-15/9"), registered(DOCUMENT, 10, "01-15/10"));

        assertThat(ids(this.finder.journal(REGISTER, CLERK, Filters.empty(), JournalOrder.NUMBER_ASC, FIRST)))
            .containsExactly(THIRD, DOCUMENT);
        assertThat(ids(this.finder.journal(REGISTER, CLERK, Filters.empty(), JournalOrder.NUMBER_DESC, FIRST)))
            .containsExactly(DOCUMENT, THIRD);
    }

    @ParameterizedTest
    @ValueSource(strings = { "01-15/342", "0115342", "01 15 342", "01–15/342" })
    void numberIsFoundWithAndWithoutSeparators_DOC_16(String number) {
        this.view.given(received(), registered(), received(SECOND, "2"));

        Bson withNumber = DocumentFilter
            .toBson(new DocumentFilter(null, null, null, number, null, null, null, null, null));

        assertThat(ids(this.finder.find(CLERK, withNumber, DocumentCards.Order.BEGUN_AT_DESC.sorting(), FIRST)))
            .containsExactly(DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "А-15/7", "A-15/7", "а157" })
    void correspondentsNumberIsFoundToo(String number) {
        this.view.given(received(), registered(), received(SECOND, "2"));

        Bson withNumber = JournalFilter.toBson(new JournalFilter(number, "2026", null, null, null));

        assertThat(ids(this.finder.journal(REGISTER, CLERK, withNumber, JournalOrder.NUMBER_ASC, FIRST)))
            .containsExactly(DOCUMENT);
    }

    @Test
    void conditionsHoldAllAtOnce() {
        this.view.given(received(), registered(), received(SECOND, "2"));

        DocumentFilter registered = new DocumentFilter(List.of(Flow.INCOMING), null, null, null, null, null, null, true,
                false);
        DocumentFilter unregistered = new DocumentFilter(List.of(Flow.INCOMING), null, null, null, null, null, null,
                false, null);
        DocumentFilter filed = new DocumentFilter(null, null, null, null, null, null, null, null, true);

        assertThat(found(registered)).containsExactly(DOCUMENT);
        assertThat(found(unregistered)).containsExactly(SECOND);
        assertThat(found(filed)).isEmpty();
    }

    @Test
    void everyoneFindsWhatWaitsForHim() {
        this.view.given(drafted(), submitted(), received(SECOND, "2"), received(THIRD, "3"),
                registered(THIRD, 1, "01-15/1"));

        assertThat(waitingFor(viewer(Grants.position(LAWYER)))).containsExactly(DOCUMENT);
        assertThat(waitingFor(CLERK)).containsExactly(SECOND);
        assertThat(waitingFor(viewer(Grants.position(MINISTER)))).isEmpty();
    }

    @Test
    void whatWaitsIsCountedByTask() {
        this.view.given(drafted(), submitted(), received(SECOND, "2"), received(THIRD, "3"));

        assertThat(this.finder.countWaitingFor(CLERK, Task.REGISTRATION)).isEqualTo(new Page.Count(2, false));
        assertThat(this.finder.countWaitingFor(CLERK, Task.VISA)).isEqualTo(new Page.Count(0, false));
        assertThat(this.finder.countWaitingFor(viewer(Grants.position(LAWYER)), Task.VISA))
            .isEqualTo(new Page.Count(1, false));
    }

    @Test
    void whatOneMayNotSeeDoesNotExistForHim_AUD_7() {
        this.view.given(received(), registered());
        Viewer stranger = viewer(Grants.registrars(id(4, 9)));

        assertThat(this.finder.byId(DOCUMENT, stranger)).isNull();
        assertThat(this.finder.journal(REGISTER, stranger, Filters.empty(), JournalOrder.NUMBER_ASC, FIRST)
            .count()
            .get()
            .value()).isZero();
        assertThat(this.finder.byId(DOCUMENT, CLERK)).isNotNull();
    }

    private List<String> found(DocumentFilter filter) {
        return ids(this.finder.find(CLERK, DocumentFilter.toBson(filter), DocumentCards.Order.BEGUN_AT_ASC.sorting(),
                FIRST));
    }

    private List<String> waitingFor(Viewer viewer) {
        return ids(this.finder.waitingFor(viewer, List.of(Task.values()), FIRST));
    }

    private static List<String> ids(Page<DocumentCard> page) {
        return page.rows().stream().map((row) -> row.node().id()).toList();
    }

    private static Viewer viewer(String... grants) {
        return new Viewer(ProjectedView.ACTOR, Set.of(grants));
    }

}
