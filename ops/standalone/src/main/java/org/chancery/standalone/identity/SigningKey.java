package org.chancery.standalone.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.chancery.standalone.host.OwnerOnly;

/**
 * The key that signs the demo's tokens. It stays in the data folder, so that a token
 * outlives a restart and the command line can sign one as well.
 *
 * <p>
 * RSA, because every request verifies a token and few sign one: verifying RS256 takes a
 * fraction of what an elliptic curve takes.
 */
final class SigningKey {

    private static final String FILE = "demo-identity.jwk";

    private SigningKey() {
    }

    /** The key in the folder of secrets, made where there is none. */
    static RSAKey in(Path secrets) {
        Path file = secrets.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                OwnerOnly.write(file, generate().toJSONString());
            }
            return RSAKey.parse(Files.readString(file));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (JOSEException | ParseException ex) {
            throw new IllegalStateException("The key in " + file + " cannot be used: delete it, and sign in anew", ex);
        }
    }

    private static RSAKey generate() throws JOSEException {
        return new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE)
            .algorithm(JWSAlgorithm.RS256)
            .keyIDFromThumbprint(true)
            .generate();
    }

}
