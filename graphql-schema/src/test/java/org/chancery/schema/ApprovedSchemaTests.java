package org.chancery.schema;

import java.util.List;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema is a promise. What is added is approved by
 * {@code mvn -pl graphql-schema test -Dapprove} and shows in the commit; what breaks a
 * frontend is deprecated first, and taken out of the approved file by hand.
 */
class ApprovedSchemaTests {

    @Test
    void breaksNoFrontend() {
        assertThat(breakages(Contract.approved(), Contract.printed())).isEmpty();
    }

    @Test
    void isTheOneThatWasApproved() {
        String printed = Contract.printed();
        if (System.getProperty("approve") != null && breakages(Contract.approved(), printed).isEmpty()) {
            Contract.approve(printed);
        }

        assertThat(printed).as("approve with: mvn -pl graphql-schema test -Dapprove").isEqualTo(Contract.approved());
    }

    @Test
    void noticesWhatWouldBreakAFrontend() {
        String before = "type Query { a(x: Int): E b: String } enum E { ONE TWO }";

        assertThat(breakages(before, before.replace("b: String", ""))).isNotEmpty();
        assertThat(breakages(before, before.replace("TWO", ""))).isNotEmpty();
        assertThat(breakages(before, before.replace("x: Int", "x: Int!"))).isNotEmpty();
        assertThat(breakages(before, before.replace("b: String", "b: Int"))).isNotEmpty();
        assertThat(breakages(before, before.replace("b: String", "b: String c: String"))).isEmpty();
    }

    private static List<DiffEvent> breakages(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        return reporter.getBreakages();
    }

}
