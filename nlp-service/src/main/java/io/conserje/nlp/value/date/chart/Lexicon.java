package io.conserje.nlp.value.date.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates and times: lines of <code>category value = phrase | phrase</code>. A phrase that ends in a dot is an
 * abbreviation that may stand without it; a hyphen inside a phrase may stand where the file has a space. Lines of the
 * category <code>bounds</code> are a table to look up, and nothing that is found in a text.
 */
public final class Lexicon {

    private static final String TABLE = "bounds";

    private final Node root = new Node();
    private final Slips slips = new Slips();
    private final Map<String, Set<String>> phrases = new HashMap<>();
    private final Map<String, List<String>> bounds = new HashMap<>();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
        private boolean dot;
    }

    /** A category and what the phrase stands for in it. */
    record Entry(String category, String value) {}

    /** What was found at a place. */
    @FunctionalInterface
    interface Found {
        void accept(Entry entry, int end);
    }

    /** The words of a language beside the marks that all share; files of these names stand beside {@code place}. */
    public static Lexicon of(Class<?> place, String... files) {
        var lexicon = new Lexicon();
        for (String file : files) {
            lines(place, file, (left, right) -> lexicon.add(left, right));
        }
        return lexicon;
    }

    private void add(String left, String right) {
        String[] key = left.strip().split(" +", 2);
        if (key[0].equals(TABLE)) {
            bounds.put(key[1], List.of(right.strip().split(" \\| ")));
            return;
        }
        for (String phrase : right.split(" \\| ")) {
            String text = phrase.strip();
            phrases.computeIfAbsent(key[0], _ -> new HashSet<>()).add(text);
            boolean dot = text.length() > 1 && text.endsWith(".");
            add(
                    new Entry(key[0], key.length > 1 ? key[1] : ""),
                    dot ? text.substring(0, text.length() - 1) : text,
                    dot);
        }
    }

    private void add(Entry entry, String phrase, boolean dot) {
        List<Token> tokens = Tokens.of(phrase);
        Node node = root;
        for (Token token : withoutHyphens(tokens)) {
            node = node.next.computeIfAbsent(token.text(), _ -> new Node());
        }
        node.entries.add(entry);
        node.dot |= dot;
        if (tokens.size() == 1) {
            slips.learn(phrase, entry);
        }
    }

    private static List<Token> withoutHyphens(List<Token> tokens) {
        return tokens.size() < 3
                ? tokens
                : tokens.stream().filter(token -> !token.text().equals("-")).toList();
    }

    /** The phrases of a category as the file writes them. */
    public Set<String> phrases(String category) {
        return phrases.getOrDefault(category, Set.of());
    }

    /** What the table says of a name, "04:00-12:00" of a morning; empty where it says nothing. */
    public List<String> bounds(String name) {
        return bounds.getOrDefault(name, List.of());
    }

    /** Reports every phrase that begins with this token, and near misses of a long word that begins none. */
    void find(List<Token> tokens, int start, Found found) {
        Node node = root.next.get(tokens.get(start).text());
        int at = start + 1;
        if (node == null) {
            slips.find(tokens.get(start), found, at);
            return;
        }
        while (node != null) {
            report(node, tokens, at, found);
            if (at >= tokens.size()) {
                return;
            }
            Node next = node.next.get(tokens.get(at).text());
            boolean hyphen = next == null && at + 1 < tokens.size() && isHyphen(tokens.get(at));
            node = hyphen ? node.next.get(tokens.get(at + 1).text()) : next;
            at += hyphen ? 2 : 1;
        }
    }

    /** True when a phrase can begin with this word. */
    boolean knows(Token token) {
        return root.next.containsKey(token.text());
    }

    private static void report(Node node, List<Token> tokens, int end, Found found) {
        boolean dot = node.dot
                && end < tokens.size()
                && tokens.get(end).glued()
                && tokens.get(end).text().equals(".");
        for (Entry entry : node.entries) {
            found.accept(entry, end);
            if (dot) {
                found.accept(entry, end + 1);
            }
        }
    }

    private static boolean isHyphen(Token token) {
        return token.glued() && token.text().equals("-");
    }

    /** The lines of a file that have an equals sign between two spaces, left and right of it. */
    public static void lines(Class<?> place, String name, BiConsumer<String, String> line) {
        try (InputStream file = Objects.requireNonNull(place.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (@Nullable String text = reader.readLine(); text != null; text = reader.readLine()) {
                int sign = text.indexOf(" = ");
                if (sign > 0 && !text.startsWith("#")) {
                    line.accept(text.substring(0, sign), text.substring(sign + 3));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
