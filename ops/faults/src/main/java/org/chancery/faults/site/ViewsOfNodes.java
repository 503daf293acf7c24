package org.chancery.faults.site;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.mongodb.client.MongoDatabase;
import org.chancery.query.projection.ViewDigest;
import org.chancery.query.projection.ViewDigests;
import org.chancery.query.projection.ViewTokens;
import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Api;
import tools.jackson.databind.JsonNode;

/**
 * The views of nodes: how far they are, their operator is told; what they hold is read
 * beside them.
 */
record ViewsOfNodes(Api api, MongoDatabase database) implements Views {

    private static final String OPERATOR = "mashinin";

    private static final String QUESTION = "{ views { name applied head parked } }";

    @Override
    public long applied() throws IOException, InterruptedException {
        return all().stream().mapToLong(Edition::applied).min().orElse(-1);
    }

    @Override
    public Map<String, Integer> parked() throws IOException, InterruptedException {
        return all().stream().collect(Collectors.toMap(Edition::name, Edition::parked));
    }

    @Override
    public List<ViewDigest> digests() {
        ViewTokens tokens = new ViewTokens(this.database, "faults", Duration.ZERO, Clock.systemUTC());
        return new ViewDigests(this.database, tokens).all();
    }

    /** How many events there are; empty views know of none. */
    long head() throws IOException, InterruptedException {
        return all().stream().mapToLong(Edition::head).max().orElse(-1);
    }

    private List<Edition> all() throws IOException, InterruptedException {
        Answer answer = this.api.ask(OPERATOR, QUESTION, Map.of());
        if (answer.isRefused()) {
            throw new IOException("the views cannot be asked for: " + answer.message());
        }
        return answer.data().path("views").valueStream().map(Edition::from).toList();
    }

    private record Edition(String name, long applied, long head, int parked) {

        static Edition from(JsonNode node) {
            return new Edition(node.path("name").asString(), node.path("applied").asLong(), node.path("head").asLong(),
                    node.path("parked").asInt());
        }

    }

}
