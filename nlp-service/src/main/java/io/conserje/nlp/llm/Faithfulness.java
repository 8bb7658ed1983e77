package io.conserje.nlp.llm;

import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.understanding.BuiltInInterpreter;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.name.ListedNames;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether a text in a guest's language says nothing that the facts do not: no figure, day, name, address or promise of its
 * own, in whatever words, letters or signs.
 */
final class Faithfulness {

    /** Days are compared with each other, so that any today will do. */
    private static final Frame SOME_DAY = new Frame(LocalDateTime.parse("2026-01-07T10:00"), "UY", List.of());

    private static final String GIVEN_FREE = "gratis";

    /** Of a text's words, those of its language: no vocabulary has all. */
    private static final double LEAST_OF_LANGUAGE = 0.75;

    private final BuiltInInterpreter engine;
    private final Meanings meanings;
    private final List<String> languages;
    private final BoundWords bound;
    private final Denials denials = Denials.load();
    private final Opposites opposites = Opposites.load();

    /** A judge who reads values and meanings as the engine does. */
    Faithfulness(BuiltInInterpreter engine, Meanings meanings) {
        this.engine = engine;
        this.meanings = meanings;
        this.languages = engine.languages();
        this.bound = BoundWords.load(languages);
    }

    /** Whether the text has the figures of the draft, denies something where the draft does and only there, and turns nothing round. */
    boolean saysTheSame(String text, String language, String draft) {
        Wording said = new Wording(text);
        Wording drafted = new Wording(draft);
        String spoken = withoutRegion(language);
        return drafted.figures().stream().allMatch(said::hasFigure)
                && denials.areAlike(said, drafted, spoken)
                && !opposites.areContrary(said, drafted, spoken);
    }

    /** Whether the text is in this language, of which the region is left aside, and adds nothing to the facts. */
    boolean isFaithful(String text, String language, List<String> facts) {
        String spoken = withoutRegion(language);
        if (!languages.contains(spoken)) {
            return false;
        }
        String all = String.join(" \n ", facts);
        Wording said = new Wording(text);
        Wording known = new Wording(all);
        return Wording.oddSigns(all).containsAll(Wording.oddSigns(text))
                && said.figures().stream().allMatch(known::hasFigure)
                && said.units().stream()
                        .allMatch(unit ->
                                known.units().contains(unit) || known.words().contains(unit))
                && known.addresses().containsAll(said.addresses())
                && said.words().stream()
                        .noneMatch(word -> bound.has(word) && !known.words().contains(word))
                && (isFree(known, spoken) || !isFree(said, spoken))
                && isSpoken(said, spoken, known)
                && namesAreKnown(said, spoken, known)
                && engine.values(said.text(), spoken, SOME_DAY).stream()
                        .allMatch(value -> isKnown(value, said, spoken, known));
    }

    private static String withoutRegion(String language) {
        return language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }

    private boolean isFree(Wording wording, String language) {
        return meanings.said(FoldedText.of(wording.text()).folded(), language).stream()
                .anyMatch(said -> said.contains(GIVEN_FREE));
    }

    /** Most words are of the language, and no other of ours has more of them. */
    private boolean isSpoken(Wording said, String language, Wording known) {
        long own = ofLanguage(said, language, known);
        return own >= LEAST_OF_LANGUAGE * said.words().size()
                && languages.stream().allMatch(other -> ofLanguage(said, other, known) <= own);
    }

    private static long ofLanguage(Wording said, String language, Wording known) {
        Vocabulary vocabulary = Vocabulary.of(language);
        return said.words().stream()
                .filter(word -> vocabulary.has(word) || known.words().contains(word))
                .count();
    }

    /** A capital letter within a sentence makes a name, and so does a word that begins one and is no word of the language. */
    private boolean namesAreKnown(Wording said, String language, Wording known) {
        Vocabulary vocabulary = Vocabulary.of(language);
        Predicate<String> isKnown = known.words()::contains;
        return said.capitals().stream().allMatch(isKnown)
                && said.openers().stream().allMatch(isKnown.or(vocabulary::has))
                && said.words().stream().allMatch(isKnown.or(vocabulary::has).or(word -> !ListedNames.isName(word)));
    }

    /** A value is known where the facts have all its words, or those that they have say the same: "on Friday" is Friday. */
    private boolean isKnown(Value value, Wording said, String language, Wording known) {
        String words = said.text().substring(value.start(), value.end());
        Set<String> unknown = new HashSet<>(Wording.inOrder(FoldedText.of(words).folded()));
        unknown.removeAll(known.words());
        if (unknown.isEmpty()) {
            return true;
        }
        String rest = without(words, unknown);
        return engine.values(rest, language, SOME_DAY).stream()
                .anyMatch(other -> value.value() != null && value.value().equals(other.value()));
    }

    private static String without(String words, Set<String> unknown) {
        return List.of(words.split("(?<=[^\\p{L}])|(?=[^\\p{L}])")).stream()
                .filter(part -> !unknown.contains(FoldedText.of(part).folded()))
                .collect(Collectors.joining())
                .strip();
    }
}
