package org.chancery.document.read;

import java.util.Set;

import org.chancery.query.file.FileSource;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.chancery.query.view.Viewer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.document.read.DocumentFacts.AUTHOR;
import static org.chancery.document.read.DocumentFacts.FILE;
import static org.chancery.document.read.DocumentFacts.LAWYER;
import static org.chancery.document.read.DocumentFacts.MINISTRY;
import static org.chancery.document.read.DocumentFacts.drafted;
import static org.chancery.document.read.DocumentFacts.receivedByDispatch;
import static org.chancery.document.read.DocumentFacts.submitted;
import static org.chancery.document.read.DocumentFacts.versionAdded;

class DocumentFilesTests {

    private final ProjectedView<DocumentCard> view = ProjectedView.of(new DocumentCardProjector(), getClass());

    private final FileSource files = new DocumentReadConfiguration().documentFiles(this.view);

    @Test
    void versionIsShownToWhoeverSeesTheDocument() {
        this.view.given(drafted(), versionAdded("NOT_SUBMITTED"));

        assertThat(this.files.find(FILE.sha256(), holding(Grants.position(AUTHOR)))).hasValue(FILE);
        assertThat(this.files.find(FILE.sha256(), holding(Grants.position(LAWYER)))).isEmpty();
    }

    @Test
    void versionIsShownToThoseWhoAreAskedLater() {
        this.view.given(drafted(), versionAdded("NOT_SUBMITTED"), submitted());

        assertThat(this.files.find(FILE.sha256(), holding(Grants.position(LAWYER)))).hasValue(FILE);
    }

    @Test
    void whatCameByDispatchIsShownToTheRegistrars() {
        this.view.given(receivedByDispatch());

        assertThat(this.files.find(FILE.sha256(), holding(Grants.registrars(MINISTRY)))).hasValue(FILE);
    }

    @Test
    void anotherFileIsNotFound() {
        this.view.given(drafted(), versionAdded("NOT_SUBMITTED"));

        assertThat(this.files.find("b".repeat(64), holding(Grants.position(AUTHOR)))).isEmpty();
    }

    private static Viewer holding(String grant) {
        return new Viewer(ProjectedView.ACTOR, Set.of(grant));
    }

}
