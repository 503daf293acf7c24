package org.chancery.standalone.story;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import org.chancery.standalone.client.Api;
import org.chancery.standalone.demo.DemoRegion;
import org.chancery.standalone.identity.DemoTokens;

import org.springframework.util.FileSystemUtils;

/** Signs tokens for the demo people, and shows the keys to whoever checks them. */
final class Issuer implements AutoCloseable {

    static final String NAME = "https://demo.chancery.invalid";

    private final Path secrets;

    private final DemoTokens tokens;

    private final HttpServer server;

    Issuer() {
        try {
            this.secrets = Files.createTempDirectory("chancery-issuer");
            this.tokens = DemoTokens.in(this.secrets, DemoRegion.load().people());
            RSAKey key = RSAKey.parse(Files.readString(this.secrets.resolve("demo-identity.jwk")));
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
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
        catch (ParseException ex) {
            throw new IllegalStateException(ex);
        }
    }

    String keys() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/keys";
    }

    Api.Tokens tokens() {
        return this.tokens;
    }

    @Override
    public void close() throws IOException {
        this.server.stop(0);
        FileSystemUtils.deleteRecursively(this.secrets);
    }

}
