package org.chancery.query.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokenCheckTests {

    private static final Instant UNTIL = Instant.parse("2026-03-02T09:00:00Z");

    private final List<String> decoded = new ArrayList<>();

    private Instant now = UNTIL.minus(Duration.ofHours(1));

    private final TokenCheck check = new TokenCheck(this::decode, () -> this.now);

    @Test
    void verifiesATokenOnceAndThenKnowsIt() {
        Authentication first = authenticate("good");

        assertThat(authenticate("good")).isSameAs(first).isInstanceOf(SignedIn.class);
        assertThat(this.decoded).containsExactly("good");
    }

    @Test
    void verifiesATokenThatHasExpiredMeanwhile() {
        authenticate("good");
        this.now = UNTIL;

        assertThatExceptionOfType(InvalidBearerTokenException.class).isThrownBy(() -> authenticate("good"));
    }

    @Test
    void verifiesABadTokenEveryTime() {
        assertThatExceptionOfType(InvalidBearerTokenException.class).isThrownBy(() -> authenticate("bad"));
        assertThatExceptionOfType(InvalidBearerTokenException.class).isThrownBy(() -> authenticate("bad"));

        assertThat(this.decoded).containsExactly("bad", "bad");
    }

    @Test
    void doesNotTakeOneTokenForAnother() {
        authenticate("good");

        assertThatExceptionOfType(InvalidBearerTokenException.class).isThrownBy(() -> authenticate("bad"));
    }

    @Test
    void signsNobodyInWhoShowsSomethingElse() {
        Authentication password = new UsernamePasswordAuthenticationToken("gromova", "demo");

        assertThat(this.check.authenticate(password).isAuthenticated()).isFalse();
    }

    private Authentication authenticate(String token) {
        return this.check.authenticate(new BearerTokenAuthenticationToken(token));
    }

    private Jwt decode(String token) {
        this.decoded.add(token);
        if (!token.equals("good") || !this.now.isBefore(UNTIL)) {
            throw new BadJwtException("Not good");
        }
        String id = UUID.nameUUIDFromBytes(new byte[0]).toString();
        return Jwt.withTokenValue(token)
            .header("alg", "RS256")
            .subject(id)
            .claim(Claims.POSITION, id)
            .claim(Claims.ORGANIZATION, id)
            .claim(Claims.ROLES, List.of("OFFICER"))
            .expiresAt(UNTIL)
            .build();
    }

}
