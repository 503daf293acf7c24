package org.chancery.query.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/**
 * Verifies tokens, however they come in. No bean of Spring's own kind, so that another
 * way to sign in may stand beside it.
 *
 * <p>
 * A token that was found good is taken for good until it expires, at most a minute long:
 * a program that asks often would else spend a tenth of our time on its signature. A key
 * that is withdrawn is refused a minute later.
 */
public final class TokenCheck implements AuthenticationManager {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final int MOST = 20_000;

    private final JwtAuthenticationProvider tokens;

    private final InstantSource clock;

    private final Cache<String, SignedIn> good = Caffeine.newBuilder()
        .maximumSize(MOST)
        .expireAfterWrite(REMEMBERED)
        .build();

    TokenCheck(JwtDecoder decoder, InstantSource clock) {
        this.tokens = new JwtAuthenticationProvider(decoder);
        this.tokens.setJwtAuthenticationConverter(new Claims());
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication token) throws AuthenticationException {
        if (!(token instanceof BearerTokenAuthenticationToken bearer)) {
            return token;
        }
        SignedIn known = this.good.getIfPresent(bearer.getToken());
        return (known != null && !isOver(known.until())) ? known : verified(bearer);
    }

    private Authentication verified(BearerTokenAuthenticationToken bearer) {
        Authentication authentication = this.tokens.authenticate(bearer);
        if (authentication instanceof SignedIn signedIn) {
            this.good.put(bearer.getToken(), signedIn);
            return signedIn;
        }
        return bearer;
    }

    private boolean isOver(@Nullable Instant until) {
        return until != null && !until.isAfter(this.clock.instant());
    }

}
