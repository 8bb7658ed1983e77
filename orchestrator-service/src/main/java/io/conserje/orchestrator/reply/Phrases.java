package io.conserje.orchestrator.reply;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The phrases of all languages, as ICU message patterns in {@code phrases/<language>.properties}. */
@Component
public class Phrases {

    /** The languages that are spoken, ISO 639-1. */
    public static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr");

    private final Map<String, Map<String, String>> patterns;

    /** Parsed when they are first said: parsing a pattern costs many times as much as saying it. */
    private final Map<Key, MessageFormat> formats = new ConcurrentHashMap<>();

    /** One for each language and region of a hotel. */
    private final Map<Key, Wording> wordings = new ConcurrentHashMap<>();

    /** Reads every file; a missing one stops the start. */
    public Phrases() {
        Map<String, Map<String, String>> read = new HashMap<>();
        LANGUAGES.forEach(language -> read.put(language, read(language)));
        patterns = Map.copyOf(read);
    }

    /** Whether guests can be answered in this language. */
    public boolean speaks(String language) {
        return patterns.containsKey(language);
    }

    /** A phrase with its values put in; throws {@link IllegalArgumentException} for a key that nobody wrote. */
    public String say(String language, String key, Map<String, ?> values) {
        MessageFormat format = formats.computeIfAbsent(
                new Key(language, key),
                phrase -> new MessageFormat(pattern(language, key), ULocale.forLanguageTag(language)));
        // ICU's formats are for one thread at a time.
        synchronized (format) {
            return format.format(values);
        }
    }

    /** How things are said in a language for a region (ISO 3166). */
    public Wording wording(String language, String region) {
        return wordings.computeIfAbsent(new Key(language, region), place -> new Wording(this, language, region));
    }

    /** The keys of a language, for the test that holds the languages against each other. */
    Set<String> keys(String language) {
        return patterns.getOrDefault(language, Collections.emptyMap()).keySet();
    }

    /** A pattern as it was written. */
    String pattern(String language, String key) {
        String pattern = patterns.getOrDefault(language, Collections.emptyMap()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No phrase " + key + " in " + language);
        }
        return pattern;
    }

    /** Something of a language: a phrase of this name, or the region in which it is spoken. */
    private record Key(String language, String of) {}

    private static Map<String, String> read(String language) {
        String file = "phrases/" + language + ".properties";
        try (InputStream stream = Phrases.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> phrases = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> phrases.put(key, properties.getProperty(key)));
            return Map.copyOf(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
