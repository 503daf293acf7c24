package org.chancery.command.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chancery.command.policy.Policy;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A policy's position is kept under its name in the stores of those who have had Chancery
 * for long. One of a new name begins at the head: what happened since the old one's
 * position would never be answered, and nobody would notice. So a new policy is added to
 * the approved file by hand, and one whose class is renamed keeps its name there by
 * {@link Policy#name()}.
 */
class ApprovedPoliciesTests {

    private static final Path APPROVED = Path.of("src/test/resources/approved-policies.txt");

    @Test
    void policiesHaveTheNamesThatWereApproved() throws IOException {
        List<String> names = PolicyConfiguration.onEvents().stream().map(Policy::name).sorted().toList();

        assertThat(names).doesNotHaveDuplicates().isEqualTo(Files.readAllLines(APPROVED));
    }

}
