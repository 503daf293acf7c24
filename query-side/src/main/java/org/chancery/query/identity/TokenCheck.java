package org.chancery.query.identity;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/**
 * Verifies tokens, however they come in. No bean of Spring's own kind, so that another
 * way to sign in may stand beside it.
 */
public final class TokenCheck implements AuthenticationManager {

    private final JwtAuthenticationProvider tokens;

    TokenCheck(JwtDecoder decoder) {
        this.tokens = new JwtAuthenticationProvider(decoder);
        this.tokens.setJwtAuthenticationConverter(new Claims());
    }

    @Override
    public Authentication authenticate(Authentication token) throws AuthenticationException {
        Authentication authentication = this.tokens.authenticate(token);
        return (authentication != null) ? authentication : token;
    }

}
