package org.chancery.document.write;

import org.chancery.command.Actors;
import org.chancery.document.api.DocumentRefusal;
import org.chancery.document.api.Flow;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chancery.document.write.DocumentFixture.AUTHOR;
import static org.chancery.document.write.DocumentFixture.document;
import static org.chancery.document.write.DocumentFixture.draft;
import static org.chancery.document.write.DocumentFixture.drafted;

class DraftDocumentTests {

    @Test
    void beginsADocumentOfOurOwn() {
        document().when(AUTHOR, draft()).then(drafted());
    }

    @Test
    void assistantDraftsInTheNameOfHisManager_ORG_6() {
        document().when(Actors.onBehalfOf(AUTHOR, Actors.person("assistant", Role.ASSISTANT)), draft()).then(drafted());
    }

    @Test
    void rejectsAuditorsAndAdministrators_AUD_1() {
        document().when(Actors.person("auditor", Role.AUDITOR, Role.ADMINISTRATOR), draft())
            .thenRefused(KernelRefusal.FORBIDDEN);
    }

    @Test
    void rejectsIncomingFlow() {
        assertThatExceptionOfType(org.chancery.kernel.Refused.class).isThrownBy(() -> draft(Flow.INCOMING))
            .satisfies((refused) -> assertThat(refused.code()).isEqualTo(DocumentRefusal.INCOMING_IS_RECEIVED));
    }

    @Test
    void sameContentUnderTheSameIdChangesNothing() {
        document().givenCommand(AUTHOR, draft(), "first").when(AUTHOR, draft(), "second").thenNothing();
    }

    @Test
    void rejectsOtherContentUnderTheSameId() {
        document().givenCommand(AUTHOR, draft(), "first")
            .when(AUTHOR, draft(Flow.INTERNAL), "second")
            .thenRefused(KernelRefusal.ID_REUSED);
    }

}
