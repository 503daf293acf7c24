package org.chancery.assignment.read;

import java.util.List;
import java.util.Set;

import org.chancery.assignment.event.PartReported;
import org.chancery.assignment.event.ReportSubmitted;
import org.chancery.kernel.FileReference;
import org.chancery.query.file.FileSource;
import org.chancery.query.projection.ProjectedView;
import org.chancery.query.view.Grants;
import org.chancery.query.view.Viewer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.assignment.read.AssignmentFacts.ASSIGNMENT;
import static org.chancery.assignment.read.AssignmentFacts.COLLEAGUE;
import static org.chancery.assignment.read.AssignmentFacts.CONTROLLER;
import static org.chancery.assignment.read.AssignmentFacts.DUE_AT;
import static org.chancery.assignment.read.AssignmentFacts.accepted;
import static org.chancery.assignment.read.AssignmentFacts.issued;

class ReportFilesTests {

    private static final FileReference ESTIMATE = new FileReference("Смета.xlsx", "application/vnd.ms-excel", 9,
            "c".repeat(64));

    private static final FileReference PHOTO = new FileReference("Крыша.jpg", "image/jpeg", 9, "d".repeat(64));

    private final ProjectedView<AssignmentCard> view = ProjectedView.of(new AssignmentCardProjector(), getClass());

    private final FileSource files = new AssignmentReadConfiguration().reportFiles(this.view);

    @Test
    void reportsFilesAreShownToWhoeverSeesTheAssignment() {
        this.view.given(issued(), accepted(),
                new ReportSubmitted(ASSIGNMENT, DUE_AT, DUE_AT, "Сделано", List.of(ESTIMATE, PHOTO)));

        Viewer controller = new Viewer(ProjectedView.ACTOR, Set.of(Grants.position(CONTROLLER)));
        assertThat(this.files.find(PHOTO.sha256(), controller)).hasValue(PHOTO);
        assertThat(this.files.find(ESTIMATE.sha256(), controller)).hasValue(ESTIMATE);
        assertThat(this.files.find(PHOTO.sha256(), Viewer.of(ProjectedView.ACTOR))).isEmpty();
    }

    @Test
    void thoseOfPartsAreTheSame_ASG_2() {
        this.view.given(issued(),
                new PartReported(ASSIGNMENT, COLLEAGUE, DUE_AT, DUE_AT, "Смета готова", List.of(ESTIMATE)));

        FileSource ofParts = new AssignmentReadConfiguration().partReportFiles(this.view);
        Viewer controller = new Viewer(ProjectedView.ACTOR, Set.of(Grants.position(CONTROLLER)));
        assertThat(ofParts.find(ESTIMATE.sha256(), controller)).hasValue(ESTIMATE);
        assertThat(ofParts.find(ESTIMATE.sha256(), Viewer.of(ProjectedView.ACTOR))).isEmpty();
    }

}
