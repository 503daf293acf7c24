package org.chancery.query.graphql.mutation;

import java.time.Instant;
import java.util.Map;

import org.chancery.kernel.Capacity;
import org.chancery.kernel.CommandStamp;
import org.chancery.query.graphql.garden.People;
import org.chancery.query.graphql.garden.Planting;
import org.chancery.query.graphql.garden.RunningEdge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ActingForAnotherTests {

    private static final String STRANGER = "00000000-0000-7000-8000-0000000000a9";

    private static RunningEdge edge;

    @BeforeAll
    static void start() {
        edge = RunningEdge.start();
    }

    @AfterAll
    static void stop() {
        edge.close();
    }

    @Test
    void letsAClerkEnterWhatAPositionOfHisOrganizationDid() {
        done(People.clerk(), Planting.of("onBehalfOf", People.GARDENER.value()));

        CommandStamp stamp = edge.garden().lastStamp();
        assertThat(stamp.actor().position().value()).isEqualTo(People.clerk().position());
        assertThat(stamp.actor().onBehalfOf()).isEqualTo(People.GARDENER);
        assertThat(stamp.actor().capacity()).isEqualTo(Capacity.CLERK);
    }

    @Test
    void refusesAClerkAPositionElsewhere() {
        assertThat(refusal(People.clerk(), Planting.of("onBehalfOf", STRANGER)))
            .isEqualTo("FORBIDDEN at input.onBehalfOf");
    }

    @Test
    void refusesEverybodyElse() {
        assertThat(refusal(People.gardener(), Planting.of("onBehalfOf", People.clerk().position())))
            .isEqualTo("FORBIDDEN at input.onBehalfOf");
    }

    @Test
    void takesOnesOwnPositionAsActingForOneself() {
        done(People.gardener(), Planting.of("onBehalfOf", People.GARDENER.value()));

        assertThat(edge.garden().lastStamp().actor().onBehalfOf()).isNull();
    }

    @Test
    void letsAClerkSayWhenItHappened() {
        done(People.clerk(), Planting.of("occurredAt", "2011-03-05T09:00:00+01:00"));

        assertThat(edge.garden().lastStamp().occurredAt()).isEqualTo(Instant.parse("2011-03-05T08:00:00Z"));
    }

    @Test
    void letsNobodyElseSayWhenItHappened() {
        assertThat(refusal(People.gardener(), Planting.of("occurredAt", "2011-03-05T09:00:00+01:00")))
            .isEqualTo("FORBIDDEN at input.occurredAt");
    }

    @Test
    void refusesWhatHasNotHappenedYet() {
        assertThat(refusal(People.clerk(), Planting.of("occurredAt", "2190-01-01T00:00:00Z")))
            .isEqualTo("OCCURRED_IN_THE_FUTURE at input.occurredAt");
    }

    @Test
    void refusesATimeThatNobodyCanMean() {
        assertThat(refusal(People.clerk(), Planting.of("occurredAt", "0000-01-01T00:00:00Z")))
            .isEqualTo("DATE_OUT_OF_RANGE at input.occurredAt");
    }

    private static void done(People person, Map<String, ?> variables) {
        JsonNode answer = edge.ask(person, Planting.MUTATION, variables);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    }

    private static String refusal(People person, Map<String, ?> variables) {
        int before = edge.garden().given.size();
        JsonNode extensions = edge.ask(person, Planting.MUTATION, variables).at("/errors/0/extensions");
        assertThat(edge.garden().given).hasSize(before);
        return extensions.get("code").asString() + " at " + String.join(",", extensions.get("details").propertyNames());
    }

}
