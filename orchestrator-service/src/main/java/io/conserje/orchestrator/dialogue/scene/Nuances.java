package io.conserje.orchestrator.dialogue.scene;

import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.reply.Phrases;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds nuances in the words of a text, by the lists of words of its languages. */
@Component
public class Nuances {

    private static final Pattern ACCENTED = Pattern.compile("\\b(?:sí|más)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, NuanceWords> words;

    /** Reads the lists of every language that is spoken; a missing one stops the start. */
    public Nuances() {
        words = Phrases.LANGUAGES.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), NuanceWords::read));
    }

    /** What the words of a text say in these languages, ISO 639-1; those that nobody speaks here say nothing. */
    public Set<Nuance> of(String text, Collection<String> languages) {
        String accented = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String folded = folded(ACCENTED.matcher(accented).replaceAll(" , "));
        String whole = folded(text).replace(" ,", "");
        Set<Nuance> found = EnumSet.noneOf(Nuance.class);
        for (String language : languages) {
            NuanceWords known = words.get(language);
            if (known != null) {
                found.addAll(known.in(folded, whole));
            }
        }
        return found;
    }

    private static String folded(String text) {
        return ' ' + Folded.words(text);
    }
}
