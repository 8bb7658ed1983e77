package io.conserje.nlp.intent;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The concepts of each language: the same word may mean another thing next door ("sale"). */
public final class Lexicons {

    private final Map<String, Lexicon> byLanguage;

    /** These lexicons by language, at least one. */
    public Lexicons(Map<String, Lexicon> byLanguage) {
        this.byLanguage = new LinkedHashMap<>(byLanguage);
    }

    /** The lexicons that the build put beside this class. */
    public static Lexicons load(List<String> languages) {
        Map<String, Lexicon> lexicons = new LinkedHashMap<>();
        for (String language : languages) {
            String name = language + ".concepts";
            InputStream file = Objects.requireNonNull(Lexicons.class.getResourceAsStream(name), name);
            lexicons.put(language, Lexicon.read(file));
        }
        return new Lexicons(lexicons);
    }

    /** The concepts of a language; of the first one where the language is not ours. */
    Lexicon of(String language) {
        Lexicon own = byLanguage.get(language);
        return own != null ? own : byLanguage.values().iterator().next();
    }
}
