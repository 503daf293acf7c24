package org.chancery.query.graphql.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.chancery.kernel.RefusalCode;

/**
 * What people read when something is refused, in Russian and in English. The texts stand
 * beside the enum of the codes; a code without both texts fails the start.
 */
public final class RefusalTexts {

    public static final Locale RUSSIAN = Locale.of("ru");

    private static final List<Locale> LANGUAGES = List.of(RUSSIAN, Locale.ENGLISH);

    private final Map<String, Map<RefusalCode, String>> texts = new HashMap<>();

    public RefusalTexts(Collection<? extends RefusalCode> codes) {
        for (Locale language : LANGUAGES) {
            Map<RefusalCode, String> inLanguage = new HashMap<>();
            Map<Class<?>, Properties> files = new HashMap<>();
            for (RefusalCode code : codes) {
                Class<?> family = family(code);
                inLanguage.put(code, text(code, family, files.computeIfAbsent(family, (f) -> file(f, language))));
            }
            this.texts.put(language.getLanguage(), Map.copyOf(inLanguage));
        }
    }

    /** The text for a code, in Russian unless the caller reads English. */
    public String of(RefusalCode code, Locale locale) {
        Map<RefusalCode, String> inLanguage = this.texts.getOrDefault(locale.getLanguage(),
                this.texts.getOrDefault(RUSSIAN.getLanguage(), Map.of()));
        return inLanguage.getOrDefault(code, code.name());
    }

    private static Class<?> family(RefusalCode code) {
        return (code instanceof Enum<?> constant) ? constant.getDeclaringClass() : code.getClass();
    }

    private static String text(RefusalCode code, Class<?> family, Properties file) {
        String text = file.getProperty(code.name(), "");
        if (text.isBlank()) {
            throw new IllegalStateException("No text for " + family.getSimpleName() + "." + code.name());
        }
        return text;
    }

    private static Properties file(Class<?> family, Locale language) {
        String name = family.getSimpleName() + "_" + language.getLanguage() + ".properties";
        Properties texts = new Properties();
        try (InputStream bytes = family.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("No " + name + " beside " + family.getName());
            }
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return texts;
    }

}
