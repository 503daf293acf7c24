package org.chancery.standalone;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.mongodb.client.MongoDatabase;
import org.chancery.query.projection.ProjectionEngine;
import org.chancery.query.projection.ProjectionStatus;
import org.chancery.query.projection.View;
import org.chancery.standalone.client.Answer;
import org.chancery.standalone.identity.DemoTokens;
import org.chancery.standalone.plan.Crowd;
import org.chancery.standalone.plan.Question;
import org.chancery.standalone.plan.Questions;
import org.chancery.standalone.plan.QueryPlan;
import org.chancery.standalone.plan.SentQueries;
import org.chancery.standalone.plan.SentQuery;
import org.chancery.standalone.story.Shelf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever Chancery asks of a server that has real indexes is found by one that was made
 * for it. The queries are those that were sent while every question of the schema was
 * asked; the plans are the server's own.
 */
@EnabledIfEnvironmentVariable(named = "CHANCERY_MONGODB_URI", matches = ".+",
        disabledReason = "Needs a MongoDB by URI in CHANCERY_MONGODB_URI")
@ExtendWith(LoadedDemo.Provider.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPlansIT {

    private static final List<String> PEOPLE = List.of("gromova", "kulikova", "strogov", "mostovoy", "nastroykin",
            "mashinin");

    /** Some dozen documents, which are read as a whole. */
    private static final Set<String> BOOKKEEPING = Set.of("viewTokens", "viewPointers", "viewNodes");

    private final LoadedDemo demo;

    private final MongoDatabase views;

    private final List<SentQuery> queries;

    QueryPlansIT(LoadedDemo demo) throws Exception {
        this.demo = demo;
        this.views = demo.chancery().part(MongoDatabase.class);
        askEverything();
        Set<String> collections = this.views.listCollectionNames().into(new HashSet<>());
        this.queries = demo.chancery()
            .part(SentQueries.class)
            .heard()
            .stream()
            .filter((query) -> collections.contains(query.collection()) && !BOOKKEEPING.contains(query.collection()))
            .sorted(Comparator.comparing(SentQuery::toString))
            .toList();
        views().forEach((view) -> Crowd.around(view.collection(), this.views));
    }

    @TestFactory
    Stream<DynamicTest> findsByAnIndexMadeForIt() {
        return this.queries.stream()
            .map((query) -> DynamicTest.dynamicTest(query.toString(), () -> assertFindsByAnIndex(query)));
    }

    @TestFactory
    Stream<DynamicTest> everyIndexIsMadeForAQuery() {
        return views().flatMap((view) -> view.indexes()
            .stream()
            .map((index) -> DynamicTest.dynamicTest(view + " by " + index.fields(),
                    () -> assertThat(queriesOf(view)).as("%s by %s", view, index.fields())
                        .anyMatch((query) -> query.isServedBy(index.fields())))));
    }

    @TestFactory
    Stream<DynamicTest> findsInATotalOrder() {
        return this.queries.stream()
            .map((query) -> DynamicTest.dynamicTest(query.toString(),
                    () -> assertThat(query).matches(SentQuery::isInATotalOrder)));
    }

    private void assertFindsByAnIndex(SentQuery query) {
        QueryPlan plan = QueryPlan.of(query, this.views);

        assertThat(plan.steps()).as("%s: %s", query, plan).doesNotContain("COLLSCAN");
        assertThat(plan.indexes()).as("%s: %s", query, plan).isNotEmpty().allMatch(query::isNarrowedBy);
        assertThat(QueryPlan.indexes(query.collection(), this.views).values()).as("Indexes for %s", query)
            .anyMatch(query::isServedBy);
    }

    private Stream<View<?>> views() {
        return this.demo.chancery().part(ProjectionEngine.class).status().stream().map(ProjectionStatus::view);
    }

    private List<SentQuery> queriesOf(View<?> view) {
        return this.queries.stream().filter((query) -> query.collection().equals(view.collection())).toList();
    }

    private void askEverything() throws Exception {
        for (Question question : new Questions().all().toList()) {
            for (String signIn : PEOPLE) {
                ask(signIn, question);
            }
        }
        try (Shelf shelf = new Shelf(this.demo.chancery().self().uri(), this.demo.chancery().part(DemoTokens.class))) {
            shelf.get("gromova", Shelf.sha256(new byte[0]));
        }
    }

    private void ask(String signIn, Question question) throws Exception {
        Answer answer = this.demo.api().ask(signIn, "{ " + question + " }", Map.of());
        assertThat(answer.code()).as("%s: %s", question, answer.message()).isIn(null, "FORBIDDEN");
        JsonNode rows = answer.data().path(question.list()).path("edges");
        if (!rows.isEmpty() && rows.get(0).has("cursor")) {
            this.demo.sees(signIn, question.after(rows.get(0).path("cursor").asString()).toString());
        }
    }

}
