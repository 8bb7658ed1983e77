package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads a text without a word: its signs tell what is meant, and where they do not, nothing is; the model would hear a yes in all of them. */
final class WordlessText {

    private static final String FILE = "signs.txt";
    private static final double FROM_RULES = 0.95;
    private static final int FIRST_TONE = 0x1f3fb;
    private static final int LAST_TONE = 0x1f3ff;

    private final Map<Integer, String> meanings = new HashMap<>();

    WordlessText() {
        try (InputStream stream = Objects.requireNonNull(WordlessText.class.getResourceAsStream(FILE), FILE);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(this::learn);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a text without a letter or figure of ours says; nothing for all others. */
    Optional<List<ScoredIntent>> heard(String text) {
        if (text.codePoints().anyMatch(WordlessText::isOurs)) {
            return Optional.empty();
        }
        Set<String> meant = new LinkedHashSet<>();
        text.codePoints().filter(sign -> !isTone(sign)).mapToObj(meanings::get).forEach(name -> {
            if (name != null) {
                meant.add(name);
            }
        });
        boolean foreign = text.codePoints().anyMatch(Character::isLetter);
        boolean torn = meant.containsAll(Set.of(Intents.AFFIRM, Intents.DENY));
        if (meant.isEmpty() || foreign || torn) {
            meant.clear();
            meant.add(Intents.OUT_OF_SCOPE);
        }
        return Optional.of(
                meant.stream().map(name -> new ScoredIntent(name, FROM_RULES)).toList());
    }

    private void learn(String line) {
        String[] parts = line.split(" = ", 2);
        parts[1].codePoints()
                .filter(sign -> !Character.isWhitespace(sign))
                .forEach(sign -> meanings.put(sign, parts[0]));
    }

    private static boolean isOurs(int sign) {
        return Character.isDigit(sign)
                || Character.isLetter(sign) && Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
    }

    private static boolean isTone(int sign) {
        return sign >= FIRST_TONE && sign <= LAST_TONE;
    }
}
