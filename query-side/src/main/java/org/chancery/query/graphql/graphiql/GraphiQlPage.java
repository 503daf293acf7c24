package org.chancery.query.graphql.graphiql;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves GraphiQL at {@code /graphiql}: our page and the few files of it that the page
 * needs, and nothing else out of any jar. The browser may load nothing from elsewhere.
 */
@Configuration(proxyBeanMethods = false)
public class GraphiQlPage {

    /** GraphiQL's editor sets styles on its elements; scripts come from us alone. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    RouterFunction<ServerResponse> graphiQl(ResourcePatternResolver jars) throws IOException {
        RouterFunctions.Builder routes = RouterFunctions.route();
        for (Map.Entry<String, Resource> file : files(jars).entrySet()) {
            MediaType type = MediaTypeFactory.getMediaType(file.getValue()).orElseThrow();
            routes.GET(file.getKey(),
                    (request) -> ServerResponse.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                        .header("Content-Security-Policy", POLICY)
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Referrer-Policy", "no-referrer")
                        .body(file.getValue()));
        }
        return routes.build();
    }

    private static Map<String, Resource> files(ResourcePatternResolver jars) throws IOException {
        Map<String, Resource> files = new LinkedHashMap<>();
        files.put("/graphiql", new ClassPathResource("index.html", GraphiQlPage.class));
        files.put("/graphiql/page.js", new ClassPathResource("page.js", GraphiQlPage.class));
        files.put("/graphiql/page.css", new ClassPathResource("page.css", GraphiQlPage.class));
        for (String name : new String[] { "react/*/umd/react.production.min.js",
                "react-dom/*/umd/react-dom.production.min.js", "graphiql/*/graphiql.min.js",
                "graphiql/*/graphiql.min.css" }) {
            Resource file = jars.getResources("classpath*:/META-INF/resources/webjars/" + name)[0];
            files.put("/graphiql/" + file.getFilename(), file);
        }
        return files;
    }

}
