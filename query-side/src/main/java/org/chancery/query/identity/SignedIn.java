package org.chancery.query.identity;

import java.time.Instant;
import java.util.List;

import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody who has shown a valid token. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;

    private final transient @Nullable Instant until;

    SignedIn(Viewer viewer, @Nullable Instant until) {
        super(List.of());
        this.viewer = viewer;
        this.until = until;
        setAuthenticated(true);
    }

    public Viewer viewer() {
        return this.viewer;
    }

    /** When his token expires. */
    public @Nullable Instant until() {
        return this.until;
    }

    @Override
    public Object getPrincipal() {
        return this.viewer;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return this.viewer.actor().person().value();
    }

}
