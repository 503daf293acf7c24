package org.chancery.standalone.identity;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.chancery.kernel.Role;
import org.chancery.query.identity.Claims;
import org.chancery.standalone.demo.DemoPerson;

/** What a token says of a demo person. */
final class DemoClaims {

    /** A name and no address: nothing is ever asked there. */
    static final String ISSUER = "https://demo.chancery.invalid";

    static final Duration LIFETIME = Duration.ofHours(12);

    private DemoClaims() {
    }

    static Map<String, Object> of(DemoPerson person) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("sub", person.personId());
        claims.put(Claims.NAME, person.name());
        claims.put(Claims.POSITION, person.positionId());
        claims.put(Claims.ORGANIZATION, person.organizationId());
        claims.put(Claims.ROLES, person.roles().stream().map(Role::name).sorted().toList());
        return claims;
    }

}
