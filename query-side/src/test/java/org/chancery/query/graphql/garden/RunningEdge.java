package org.chancery.query.graphql.garden;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole edge that listens on a free port, and a client for it. */
public final class RunningEdge implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private RunningEdge(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningEdge start(String... settings) {
        Stream<String> own = Stream.of("server.port=0", "server.address=127.0.0.1", "spring.main.banner-mode=off",
                "logging.level.root=warn", "spring.graphql.schema.locations=classpath:graphql-test/",
                "spring.graphql.schema.additional-files=classpath:graphql/common.graphqls,classpath:graphql/file.graphqls");
        String[] all = Stream.concat(own, Stream.of(settings)).map((each) -> "--" + each).toArray(String[]::new);
        return new RunningEdge(new SpringApplicationBuilder(GardenApplication.class).run(all));
    }

    public <T> T part(Class<T> type) {
        return this.context.getBean(type);
    }

    public Garden garden() {
        return part(Garden.class);
    }

    public URI uri(String path) {
        int port = ((WebServerApplicationContext) this.context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public String token(People person) {
        return token(person, Instant.now().plusSeconds(600));
    }

    public String token(People person, Instant until) {
        RSAKey key = part(RSAKey.class);
        JWTClaimsSet claims = new JWTClaimsSet.Builder().subject(person.person())
            .claim("position", person.position())
            .claim("organization", person.organization())
            .claim("roles", person.roles())
            .expirationTime(Date.from(until))
            .build();
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        }
        catch (JOSEException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** An operation with its variables, given by a person. */
    public JsonNode ask(People person, String document, Map<String, ?> variables) {
        return read(post(person, request(document, variables)));
    }

    public static String request(String document, Map<String, ?> variables) {
        return JSON.writeValueAsString(Map.of("query", document, "variables", variables));
    }

    public static JsonNode read(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    public JsonNode ask(People person, String document) {
        return ask(person, document, Map.of());
    }

    public HttpResponse<String> post(People person, String body, String... headers) {
        return send(HttpRequest.newBuilder(uri("/graphql"))
            .header("Authorization", "Bearer " + token(person))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)), headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return this.client.send(request.build(), BodyHandlers.ofString());
        }
        catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public void close() {
        this.context.close();
    }

}
