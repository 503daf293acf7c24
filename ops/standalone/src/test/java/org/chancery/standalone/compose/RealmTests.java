package org.chancery.standalone.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.kernel.Role;
import org.chancery.query.identity.Claims;
import org.chancery.standalone.demo.DemoPerson;
import org.chancery.standalone.demo.DemoRegion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The realm that Keycloak imports has the demo people with the claims that the edge
 * reads. When they change, {@code target/realm.json} becomes the new one.
 */
class RealmTests {

    private static final Path APPROVED = Path.of(System.getProperty("chancery.root"), "ops/compose/realm.json");

    private static final JsonMapper JSON = JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .build();

    @Test
    void hasTheDemoPeopleWithTheirClaims() throws IOException {
        String realm = JSON.writeValueAsString(realm()) + "\n";
        Files.writeString(Path.of("target/realm.json"), realm);

        assertThat(APPROVED).content().isEqualTo(realm);
    }

    private static Map<String, Object> realm() {
        Map<String, Object> realm = new LinkedHashMap<>();
        realm.put("realm", "chancery");
        realm.put("enabled", true);
        realm.put("accessTokenLifespan", 3_600);
        realm.put("clients", List.of(client()));
        realm.put("users", DemoRegion.load().people().stream().map(RealmTests::user).toList());
        realm.put("components", Map.of("org.keycloak.userprofile.UserProfileProvider",
                List.of(Map.of("providerId", "declarative-user-profile", "config", Map.of("kc.user.profile.config", List
                    .of("{\"attributes\":[{\"name\":\"username\"}],\"unmanagedAttributePolicy\":\"ADMIN_EDIT\"}"))))));
        return realm;
    }

    private static Map<String, Object> client() {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("clientId", "chancery");
        client.put("publicClient", true);
        client.put("directAccessGrantsEnabled", true);
        client.put("redirectUris", List.of("http://localhost:8080/*", "http://localhost:8082/*"));
        client.put("webOrigins", List.of("+"));
        client.put("protocolMappers",
                Stream.of(Claims.POSITION, Claims.ORGANIZATION, Claims.ROLES).map(RealmTests::mapper).toList());
        return client;
    }

    private static Map<String, Object> mapper(String claim) {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("user.attribute", claim);
        config.put("claim.name", claim);
        config.put("jsonType.label", "String");
        config.put("multivalued", String.valueOf(claim.equals(Claims.ROLES)));
        config.put("access.token.claim", "true");
        Map<String, Object> mapper = new LinkedHashMap<>();
        mapper.put("name", claim);
        mapper.put("protocol", "openid-connect");
        mapper.put("protocolMapper", "oidc-usermodel-attribute-mapper");
        mapper.put("config", config);
        return mapper;
    }

    /** Keycloak names a user in {@code sub} by the id that he has there. */
    private static Map<String, Object> user(DemoPerson person) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(Claims.POSITION, List.of(person.positionId()));
        attributes.put(Claims.ORGANIZATION, List.of(person.organizationId()));
        attributes.put(Claims.ROLES, person.roles().stream().map(Role::name).sorted().toList());
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("id", person.personId());
        user.put("username", person.signIn());
        user.put("firstName", person.given());
        user.put("lastName", person.surname());
        user.put("enabled", true);
        user.put("attributes", attributes);
        user.put("credentials", List.of(Map.of("type", "password", "value", "demo")));
        return user;
    }

}
