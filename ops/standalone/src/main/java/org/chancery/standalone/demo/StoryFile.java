package org.chancery.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the story's files, each a list of things of one kind. A misspelt word is an
 * error.
 */
final class StoryFile {

    private static final JsonMapper WORDS = JsonMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .build();

    private StoryFile() {
    }

    static <T> List<T> read(String name, Class<T> kind) {
        try (InputStream file = StoryFile.class.getResourceAsStream("/demo/story/" + name + ".yaml")) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file));
            return WORDS.convertValue(content, WORDS.getTypeFactory().constructCollectionType(List.class, kind));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
