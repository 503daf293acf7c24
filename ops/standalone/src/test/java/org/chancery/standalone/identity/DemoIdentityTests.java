package org.chancery.standalone.identity;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.nimbusds.jose.jwk.RSAKey;
import org.chancery.query.identity.IdentityConfiguration;
import org.chancery.standalone.demo.DemoId;
import org.chancery.standalone.demo.DemoPerson;
import org.chancery.standalone.demo.DemoRegion;
import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DemoIdentityTests {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-of-43-or-more";

    @TempDir
    private static Path data;

    private static DataFolder folder;

    private static ConfigurableApplicationContext application;

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        folder = DataFolder.open(data, false);
        application = application("127.0.0.1");
    }

    @AfterAll
    static void stop() {
        application.close();
        folder.close();
    }

    @Test
    void acceptsATokenSignedWithTheKeyInTheDataFolder() throws Exception {
        assertThat(whoIs(tokens().of("kulikova"))).contains(DemoId.person("kulikova"), DemoId.position("kulikova"),
                DemoId.organization("apparatus"), "REGISTRAR");
    }

    @Test
    void keepsTheKeyOverARestart() throws Exception {
        String token = tokens().of("kulikova");

        try (ConfigurableApplicationContext restarted = application("127.0.0.1")) {
            assertThat(restarted.getBean(RSAKey.class)).isEqualTo(application.getBean(RSAKey.class));
        }
        assertThat(whoIs(token)).contains("REGISTRAR");
    }

    @Test
    void refusesATokenOfAnotherKeyOrTime(@TempDir Path elsewhere) throws Exception {
        InstantSource yesterday = InstantSource.fixed(Instant.now().minus(Duration.ofDays(1)));

        assertThat(statusFor(DemoTokens.in(elsewhere, DemoRegion.load().people()).of("kulikova"))).isEqualTo(401);
        assertThat(statusFor(new DemoTokens(application.getBean(RSAKey.class), DemoRegion.load().people(), yesterday)
            .of("kulikova"))).isEqualTo(401);
        assertThat(statusFor("nonsense")).isEqualTo(401);
        assertThat(statusFor(tokens().of("kulikova"))).isEqualTo(200);
    }

    @Test
    void signsAgainOnlyWhenHalfTheLifeIsOver() {
        DemoTokens tokens = tokens();

        assertThat(tokens.of("kulikova")).isSameAs(tokens.of("kulikova")).isNotEqualTo(tokens.of("gromova"));
    }

    @Test
    void knowsNobodyElse() {
        assertThatExceptionOfType(CannotProceed.class).isThrownBy(() -> tokens().of("nobody"))
            .withMessageContaining("nobody signs in as nobody");
    }

    @Test
    void opensNothingWithoutAToken() throws Exception {
        assertThat(get("/files/me").statusCode()).isEqualTo(401);
        assertThat(get("/anything").statusCode()).isEqualTo(403);
    }

    @Test
    void showsEveryoneOnTheSignInPage() throws Exception {
        HttpResponse<String> page = get("/sign-in");

        assertThat(DemoRegion.load().people()).extracting(DemoPerson::name)
            .allSatisfy((name) -> assertThat(page.body()).contains(name));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
            .startsWith("default-src 'none'; style-src 'self'");
        assertThat(page.body()).doesNotContain("http://", "https://", "<script", "style=");
        assertThat(get("/sign-in/sign-in.css").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "kulikоva", "", "куликова", "kulikova\u00A0", "\uD83C\uDF3E" })
    void doesNotTakeALookAlikeForSomebody(String signIn) throws Exception {
        assertThat(location(signIn(signIn))).endsWith("/sign-in?error");
    }

    @Test
    void givesATokenToAPageByCodeAndProof() throws Exception {
        String code = signInAs("kulikova", authorization("S256"));
        JsonNode answer = JsonMapper.shared()
            .readTree(post("/oauth2/token", Map.of("grant_type", "authorization_code", "client_id", "graphiql", "code",
                    code, "redirect_uri", redirect(), "code_verifier", VERIFIER))
                .body());

        assertThat(answer.path("expires_in").asInt()).isBetween(43_000, 43_200);
        assertThat(whoIs(answer.path("access_token").asString())).contains(DemoId.person("kulikova"), "REGISTRAR");
    }

    @Test
    void givesNoTokenWithoutTheProof() throws Exception {
        String code = signInAs("kulikova", authorization("S256"));

        assertThat(post("/oauth2/token",
                Map.of("grant_type", "authorization_code", "client_id", "graphiql", "code", code, "redirect_uri",
                        redirect(), "code_verifier", "another-verifier-that-is-just-as-long-as-the-first"))
            .statusCode()).isEqualTo(400);
    }

    @Test
    void sendsNobodyToAForeignPage() throws Exception {
        String foreign = authorization("S256").replace(encoded(redirect()), encoded("https://elsewhere.example/"));
        signIn("kulikova");

        assertThat(get(foreign).statusCode()).isEqualTo(400);
    }

    @Test
    void letsNoOtherMachineSignIn() {
        assertThatThrownBy(() -> application("0.0.0.0")).rootCause()
            .isInstanceOf(CannotProceed.class)
            .hasMessageContaining("the demo sign-ins are for this machine only");
    }

    private static DemoTokens tokens() {
        return application.getBean(DemoTokens.class);
    }

    private String signInAs(String person, String authorization) throws Exception {
        assertThat(location(get(authorization))).endsWith("/sign-in");
        assertThat(location(signIn(person))).contains("/oauth2/authorize");
        Matcher code = Pattern.compile("^.*/graphiql\\?code=([^&]+)&state=xyz$").matcher(location(get(authorization)));
        assertThat(code.matches()).isTrue();
        return code.group(1);
    }

    private HttpResponse<String> signIn(String person) throws Exception {
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(get("/sign-in").body());
        assertThat(csrf.find()).isTrue();
        return post("/sign-in", Map.of("_csrf", csrf.group(1), "username", person, "password", "demo"));
    }

    private static String authorization(String method) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "/oauth2/authorize?response_type=code&client_id=graphiql&state=xyz&redirect_uri=" + encoded(redirect())
                + "&code_challenge_method=" + method + "&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static String redirect() {
        return uri("/graphiql").toString();
    }

    private static String whoIs(String token) throws Exception {
        return me(token).body();
    }

    private static int statusFor(String token) throws Exception {
        return me(token).statusCode();
    }

    private static HttpResponse<String> me(String token) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(uri("/files/me")).header("Authorization", "Bearer " + token).build(),
                    BodyHandlers.ofString());
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").build();
        return this.browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        String body = form.entrySet()
            .stream()
            .map((field) -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
        return this.browser.send(HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("nowhere, status " + response.statusCode());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static URI uri(String path) {
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static ConfigurableApplicationContext application(String address) {
        return new SpringApplicationBuilder(Application.class)
            .initializers((context) -> context.getBeanFactory().registerSingleton("dataFolder", folder))
            .run("--server.port=0", "--server.address=" + address, "--spring.main.banner-mode=off",
                    "--logging.level.root=warn");
    }

    /** No stereotype: a whole Chancery in another test must not find it when it scans. */
    @EnableAutoConfiguration(exclude = GraphQlAutoConfiguration.class)
    @Import({ IdentityConfiguration.class, DemoIdentityConfiguration.class, SignInConfiguration.class, SignInPage.class,
            WhoAmI.class })
    static class Application {

        @Bean
        AuthenticationEntryPoint door() {
            return new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        }

    }

    @RestController
    static class WhoAmI {

        @GetMapping("/files/me")
        String me(Authentication authentication) {
            return authentication.getPrincipal().toString();
        }

    }

}
