package io.conserje.nlp.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one language that values are made of, read from a {@code .words} file beside this class. */
public final class Words {

    private static final Pattern KEY = Pattern.compile("\\{([a-z_]+)}");
    private static final String NOTHING = "(?!)";

    /** The files of a language, each with the words of one subject; a later one may say a key anew. */
    private static final List<String> SUBJECTS = List.of("", ".numbers", ".people", ".rooms", ".money", ".contact");

    /** The words of all languages. */
    private static final String EVERYWHERE = "money.words";

    private static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr");

    private static final Map<String, Words> SHIPPED = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, String> entries;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Pattern>> wholeParts = new ConcurrentHashMap<>();

    private Words(String language, Map<String, String> entries) {
        this.language = language;
        this.entries = entries;
    }

    /** The words of a language that we ship; read once. */
    public static Words of(String language) {
        return SHIPPED.computeIfAbsent(language, Words::read);
    }

    private static Words read(String language) {
        Map<String, String> entries = new LinkedHashMap<>(file(EVERYWHERE));
        SUBJECTS.forEach(subject -> entries.putAll(file(language + subject + ".words")));
        return new Words(language, entries);
    }

    /** The alternatives that a key has in any of our languages: a French firm is named in English talk as well. */
    public static String everywhere(String key) {
        return LANGUAGES.stream().map(language -> of(language).any(key)).collect(Collectors.joining("|"));
    }

    private static Map<String, String> file(String name) {
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> line.contains(" = "))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toMap(part -> part[0], part -> part[1], (a, b) -> b, LinkedHashMap::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** ISO 639-1 code. */
    public String language() {
        return language;
    }

    /** The alternatives of a key that are plain words; none for a key without words. */
    public List<String> list(String key) {
        String text = text(key);
        return text.isEmpty() || text.equals("@") ? List.of() : List.of(text.split("\\|"));
    }

    /** The plain words of each part of a key: {@code number.5} gives {@code 5}. */
    public Map<String, List<String>> lists(String key) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        entries.keySet().stream()
                .filter(name -> name.startsWith(key + "."))
                .forEach(name -> lists.put(name.substring(key.length() + 1), list(name)));
        return lists;
    }

    /**
     * The alternation of one key, or of all its numbered or named parts, the longest first; a key that nobody wrote is an
     * {@link IllegalArgumentException}, for its pattern would match everywhere.
     */
    public String any(String key) {
        String own = entries.get(key);
        if (own != null) {
            return own.equals("@") ? NOTHING : "(?:" + own + ")";
        }
        String parts = entries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(key + "."))
                .flatMap(entry -> alternatives(entry.getValue()).stream())
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .collect(Collectors.joining("|"));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("No words for " + key + " in " + language);
        }
        return "(?:" + parts + ")";
    }

    /** Parts an alternation at its own bars, not at those inside of brackets. */
    private static List<String> alternatives(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            depth += unit == '(' || unit == '[' ? 1 : unit == ')' || unit == ']' ? -1 : 0;
            if (unit == '|' && depth == 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** The text of one key as written. */
    public String text(String key) {
        return entries.getOrDefault(key, "");
    }

    /** A pattern in which <code>{key}</code> stands for the words of the key and <code>{n}</code> for any number; the same one again for the same text. */
    public Pattern pattern(String template) {
        return patterns.computeIfAbsent(template, text -> Pattern.compile(expanded(text)));
    }

    private String expanded(String template) {
        Matcher keys = KEY.matcher(template);
        return keys.replaceAll(key -> Matcher.quoteReplacement(
                key.group(1).equals("n") ? Numerals.regex(this) : expanded(any(key.group(1)))));
    }

    /** The parts of a key, each with its own pattern of whole words: {@code month.5} gives {@code 5}. */
    public Map<String, Pattern> parts(String key) {
        Map<String, Pattern> parts = new LinkedHashMap<>();
        entries.forEach((name, alternatives) -> {
            if (name.startsWith(key + ".")) {
                parts.put(
                        name.substring(key.length() + 1),
                        Pattern.compile("(?<!\\w)(?:" + expanded(alternatives) + ")(?!\\w)"));
            }
        });
        return parts;
    }

    /** Which part of a key these words are, such as {@code 5} for "mayo"; empty text when none. */
    public String partOf(String key, String words) {
        return wholeParts.computeIfAbsent(key, this::wholeParts).entrySet().stream()
                .filter(part -> part.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private Map<String, Pattern> wholeParts(String key) {
        Map<String, Pattern> parts = new LinkedHashMap<>();
        entries.forEach((name, alternatives) -> {
            if (name.startsWith(key + ".")) {
                parts.put(name.substring(key.length() + 1), Pattern.compile(expanded(alternatives)));
            }
        });
        return parts;
    }
}
