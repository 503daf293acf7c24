package org.chancery.standalone.identity;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoPerson;
import org.chancery.standalone.host.CannotProceed;
import org.chancery.standalone.host.ExitCode;

/**
 * Signs tokens for demo people, for whoever can read the data folder. A token is signed
 * anew when half of its life is over. Thread-safe.
 */
public final class DemoTokens implements Api.Tokens {

    private final RSAKey key;

    private final Map<String, DemoPerson> people;

    private final InstantSource clock;

    private final Map<String, Signed> signed = new ConcurrentHashMap<>();

    DemoTokens(RSAKey key, Collection<DemoPerson> people, InstantSource clock) {
        this.key = key;
        this.people = people.stream().collect(Collectors.toMap(DemoPerson::signIn, Function.identity()));
        this.clock = clock;
    }

    /** With the key of a data folder, from its folder of secrets. */
    public static DemoTokens in(Path secrets, Collection<DemoPerson> people) {
        return new DemoTokens(SigningKey.in(secrets), people, InstantSource.system());
    }

    /**
     * A token that is good for six hours at least.
     * @throws CannotProceed when nobody signs in under this name
     */
    @Override
    public String of(String signIn) {
        DemoPerson person = this.people.get(signIn);
        if (person == null) {
            throw new CannotProceed(ExitCode.UNKNOWN_PERSON,
                    "nobody signs in as " + signIn + ": the sign-in page of GraphiQL lists the demo people");
        }
        Instant now = this.clock.instant();
        return this.signed
            .compute(signIn, (same, old) -> (old != null && old.renewal().isAfter(now)) ? old : sign(person, now))
            .token();
    }

    private Signed sign(DemoPerson person, Instant now) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
        DemoClaims.of(person).forEach(claims::claim);
        claims.issueTime(Date.from(now)).expirationTime(Date.from(now.plus(DemoClaims.LIFETIME)));
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(this.key));
        }
        catch (JOSEException ex) {
            throw new IllegalStateException("Cannot sign with the key of the demo", ex);
        }
        return new Signed(token.serialize(), now.plus(DemoClaims.LIFETIME.dividedBy(2)));
    }

    private record Signed(String token, Instant renewal) {

    }

}
