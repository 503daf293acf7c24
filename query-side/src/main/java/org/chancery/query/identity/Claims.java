package org.chancery.query.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.kernel.Actor;
import org.chancery.kernel.Capacity;
import org.chancery.kernel.OrganizationId;
import org.chancery.kernel.PersonId;
import org.chancery.kernel.PositionId;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Role;
import org.chancery.query.view.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Reads a token's claims: {@code sub} is the person, {@code position} the position in
 * which he acts, {@code organization} the organization of that, {@code roles} what it is
 * trusted with. A token without them is good for nothing here.
 */
public final class Claims implements Converter<Jwt, SignedIn> {

    public static final String POSITION = "position";

    public static final String ORGANIZATION = "organization";

    public static final String ROLES = "roles";

    public static final String NAME = "name";

    @Override
    public SignedIn convert(Jwt token) {
        try {
            Actor actor = new Actor(new PersonId(text(token.getSubject())),
                    new PositionId(text(token.getClaimAsString(POSITION))),
                    new OrganizationId(text(token.getClaimAsString(ORGANIZATION))),
                    roles(token.getClaimAsStringList(ROLES)), null, Capacity.OWN);
            return new SignedIn(Viewer.of(actor), token.getExpiresAt());
        }
        catch (Refused | IllegalArgumentException ex) {
            throw new InvalidBearerTokenException("The token does not say who acts: " + ex.getMessage(), ex);
        }
    }

    private static String text(@Nullable String claim) {
        return (claim != null) ? claim : "";
    }

    /** A provider may name roles that are none of ours. */
    private static Set<Role> roles(@Nullable List<String> names) {
        return (names != null) ? Stream.of(Role.values())
            .filter((role) -> names.contains(role.name()))
            .collect(Collectors.toUnmodifiableSet()) : Set.of();
    }

}
