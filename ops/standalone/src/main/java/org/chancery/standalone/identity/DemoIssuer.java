package org.chancery.standalone.identity;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoRegion;

import org.springframework.util.FileSystemUtils;

/**
 * Signs tokens for the demo people, and shows the keys on this machine to whoever checks
 * them: for nodes that are tried out and have no provider of identities.
 */
public final class DemoIssuer implements AutoCloseable {

    /** What {@code CHANCERY_ISSUER} is to name. */
    public static final String NAME = "https://demo.chancery.invalid";

    private final Path secrets;

    private final DemoTokens tokens;

    private final HttpServer server;

    public DemoIssuer() {
        try {
            this.secrets = Files.createTempDirectory("chancery-issuer");
            this.tokens = DemoTokens.in(this.secrets, DemoRegion.load().people());
            byte[] keys = new JWKSet(SigningKey.in(this.secrets).toPublicJWK()).toString()
                .getBytes(StandardCharsets.UTF_8);
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            this.server.createContext("/keys", (exchange) -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(keys);
                }
            });
            this.server.start();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** What {@code CHANCERY_ISSUER_KEYS} is to name. */
    public String keys() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/keys";
    }

    public Api.Tokens tokens() {
        return this.tokens;
    }

    @Override
    public void close() {
        this.server.stop(0);
        try {
            FileSystemUtils.deleteRecursively(this.secrets);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
