package io.conserje.nlp.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one language that values are made of, read from a {@code .words} file beside this class. */
public final class Words {

    private static final Pattern KEY = Pattern.compile("\\{([a-z_]+)}");
    private static final String NOTHING = "(?!)";

    private final Map<String, String> entries;

    private Words(Map<String, String> entries) {
        this.entries = entries;
    }

    /** The words of a language that we ship. */
    public static Words of(String language) {
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream(language + ".words"), language);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Words(reader.lines()
                    .filter(line -> line.contains(" = "))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toMap(part -> part[0], part -> part[1], (a, b) -> b, LinkedHashMap::new)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The alternation of one key, or of all its numbered or named parts. */
    public String any(String key) {
        String own = entries.get(key);
        if (own != null) {
            return own.equals("@") ? NOTHING : "(?:" + own + ")";
        }
        return "(?:"
                + entries.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(key + "."))
                        .map(entry -> entry.getValue().split("\\|"))
                        .flatMap(java.util.Arrays::stream)
                        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                        .collect(Collectors.joining("|"))
                + ")";
    }

    /** The text of one key as written. */
    public String text(String key) {
        return entries.getOrDefault(key, "");
    }

    /** A pattern in which <code>{key}</code> stands for the words of the key and <code>{n}</code> for any number. */
    public Pattern pattern(String template) {
        Matcher keys = KEY.matcher(template);
        return Pattern.compile(keys.replaceAll(key ->
                Matcher.quoteReplacement(key.group(1).equals("n") ? new Numerals(this).regex() : any(key.group(1)))));
    }

    /** The parts of a key, each with its own pattern of whole words: {@code month.5} gives {@code 5}. */
    public Map<String, Pattern> parts(String key) {
        Map<String, Pattern> parts = new LinkedHashMap<>();
        entries.forEach((name, alternatives) -> {
            if (name.startsWith(key + ".")) {
                parts.put(name.substring(key.length() + 1), Pattern.compile("(?<!\\w)(?:" + alternatives + ")(?!\\w)"));
            }
        });
        return parts;
    }

    /** Which part of a key these words are, such as {@code 5} for "mayo"; empty text when none. */
    public String partOf(String key, String words) {
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (entry.getKey().startsWith(key + ".") && words.matches(entry.getValue())) {
                return entry.getKey().substring(key.length() + 1);
            }
        }
        return "";
    }
}
