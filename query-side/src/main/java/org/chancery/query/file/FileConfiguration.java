package org.chancery.query.file;

import java.util.List;
import java.util.Set;

import org.chancery.kernel.KernelRefusal;
import org.chancery.kernel.Refused;
import org.chancery.query.graphql.endpoint.TransportErrors;
import org.chancery.query.graphql.error.InputPaths;
import org.chancery.store.files.FileStore;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Opens {@code /files} to uploads and downloads. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileProperties.class)
public class FileConfiguration {

    private static final String FILE = "/files/{" + FileEndpoint.SHA_256 + "}";

    @Bean
    RouterFunction<ServerResponse> fileRoutes(FileStore files, List<FileSource> sources, FileProperties properties,
            TransportErrors errors) {
        FileEndpoint endpoint = new FileEndpoint(files, new FileFinder(sources), properties.largest().toBytes());
        return RouterFunctions.route()
            .PUT(FILE, endpoint::keep)
            .GET(FILE, endpoint::give)
            .HEAD(FILE, endpoint::give)
            .route(RequestPredicates.path("/files/**"), (request) -> {
                throw Refused.because(KernelRefusal.NOT_FOUND);
            })
            .onError(Refused.class,
                    (thrown, request) -> errors.refused(byInput(thrown), status((Refused) thrown), request))
            .build();
    }

    private static Refused byInput(Throwable thrown) {
        return InputPaths.byInput((Refused) thrown, Set.of(FileEndpoint.SHA_256));
    }

    private static HttpStatus status(Refused refused) {
        return switch (refused.code()) {
            case KernelRefusal.FILE_UNKNOWN, KernelRefusal.NOT_FOUND -> HttpStatus.NOT_FOUND;
            case KernelRefusal.FILE_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

}
