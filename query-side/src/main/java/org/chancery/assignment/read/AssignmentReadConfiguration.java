package org.chancery.assignment.read;

import org.axonframework.common.Registration;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.chancery.query.file.FileSource;
import org.chancery.query.file.ViewFiles;
import org.chancery.query.graphql.NodeSource;
import org.chancery.query.graphql.reference.ViewNodes;
import org.chancery.query.view.ViewReader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the views of assignments serve: a type of the schema, files, and the policy that
 * marks passed deadlines.
 */
@Configuration(proxyBeanMethods = false)
class AssignmentReadConfiguration {

    @Bean
    NodeSource<AssignmentCard> assignmentNodes(ViewReader views) {
        return new ViewNodes<>("Assignment", AssignmentCards.VIEW, AssignmentCard::id, views);
    }

    @Bean
    FileSource reportFiles(ViewReader views) {
        return new ViewFiles<>(AssignmentCards.VIEW, AssignmentCards.DIGESTS,
                (card) -> card.reports().stream().flatMap((report) -> report.files().stream()), views);
    }

    @Bean
    FileSource partReportFiles(ViewReader views) {
        return new ViewFiles<>(AssignmentCards.VIEW, AssignmentCards.PART_DIGESTS,
                (card) -> card.partReports().stream().flatMap((part) -> part.report().files().stream()), views);
    }

    /** The command side's policy asks the due register over the query bus. */
    @Bean(destroyMethod = "cancel")
    Registration dueRegisterOnQueryBus(DueRegister register, QueryBus questions) {
        return new AnnotationQueryHandlerAdapter<>(register).subscribe(questions);
    }

}
