package org.chancery.query.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.chancery.kernel.FileReference;
import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.kernel.Require;
import org.chancery.query.identity.SignedIn;
import org.chancery.query.view.Viewer;
import org.chancery.store.files.FileStore;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes files in and gives them out, each under its digest.
 *
 * <p>
 * Whoever has signed in may upload. A file that nothing refers to is shown to nobody, not
 * even to him who uploaded it.
 */
final class FileEndpoint {

    static final String SHA_256 = "sha256";

    private final FileStore files;

    private final FileFinder finder;

    private final long largest;

    FileEndpoint(FileStore files, FileFinder finder, long largest) {
        this.files = files;
        this.finder = finder;
        this.largest = largest;
    }

    /**
     * Keep a file. Its bytes are always read and checked, also when it is kept already:
     * who does not have them shall not learn that we do.
     */
    ServerResponse keep(ServerRequest request) throws IOException {
        String sha256 = digestIn(request);
        if (request.servletRequest().getContentLengthLong() > this.largest) {
            throw Refused.because(KernelRefusal.FILE_TOO_LARGE).with("most", this.largest);
        }
        boolean known = this.files.sizeOf(sha256).isPresent();
        long size = this.files.keep(sha256, new Upload(request.servletRequest().getInputStream()), this.largest);
        return ServerResponse.status(known ? HttpStatus.OK : HttpStatus.CREATED)
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of(SHA_256, sha256, "size", size));
    }

    /** Give out a file, or only say that there is one. */
    ServerResponse give(ServerRequest request) throws IOException {
        FileReference file = this.finder.find(digestIn(request), viewer(request));
        return request.checkNotModified("\"" + file.sha256() + "\"").orElseGet(() -> answer(file, request.method()));
    }

    private ServerResponse answer(FileReference file, HttpMethod method) {
        long size = this.files.sizeOf(file.sha256())
            .orElseThrow(() -> Refused.because(KernelRefusal.FILE_UNKNOWN).with(SHA_256, file.sha256()));
        ServerResponse.BodyBuilder answer = ServerResponse.ok()
            .contentType(MediaType.parseMediaType(file.mediaType()))
            .contentLength(size)
            .eTag(file.sha256())
            .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file))
            // Whatever somebody uploaded, no browser shall run it in our name.
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Security-Policy", "default-src 'none'; sandbox");
        return method.equals(HttpMethod.HEAD) ? answer.build() : answer.build((request, response) -> {
            send(file, response);
            return null;
        });
    }

    private void send(FileReference file, HttpServletResponse response) throws IOException {
        try (InputStream bytes = this.files.read(file.sha256())) {
            bytes.transferTo(response.getOutputStream());
        }
    }

    private static String attachment(FileReference file) {
        return ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }

    private static String digestIn(ServerRequest request) {
        return Require.sha256(SHA_256, request.pathVariable(SHA_256));
    }

    private static Viewer viewer(ServerRequest request) {
        return ((SignedIn) request.principal().orElseThrow()).viewer();
    }

}
