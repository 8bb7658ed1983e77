package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.Gazetteer;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.NameWord;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges words that are written like a name by the names that people have, and by what is said in ordinary talk. */
final class NameJudge {

    private final PersonWords person;
    private final NameWord sense;
    private final Vocabulary vocabulary;
    private final KnownNames known;
    private final Pattern day;
    private final Pattern greeting;

    NameJudge(Words words, PersonWords person) {
        this.person = person;
        this.vocabulary = Vocabulary.of(words.language());
        this.sense = new NameWord(words, vocabulary);
        this.known = new KnownNames(vocabulary);
        this.day = words.pattern("(?:{weekday}|{month})");
        this.greeting = words.pattern("(?:{greeted}|ola|hola|oi|hi|hello|bonjour)");
    }

    /** Whether a folded word is surely a first name. */
    boolean isFirstName(String folded) {
        return known.isFirst(folded);
    }

    /** Whether a folded word is surely a surname and nothing else. */
    boolean isSurname(String folded) {
        return known.isFamily(folded)
                && !known.mayBeFirst(folded)
                && !Gazetteer.places().has(folded);
    }

    /** Whether a word in small letters is none that people talk with. */
    boolean isUnheard(FoldedText text, int at, String folded) {
        return sense.isUnheard(text, at, folded);
    }

    /** Whether a word with a capital may be somebody's, and is nothing that people talk with and no place. */
    boolean isUnheardSurname(FoldedText text, int from, int end) {
        String last = text.folded().substring(from, end);
        return sense.isName(last, true)
                && !vocabulary.has(last)
                && !Gazetteer.places().has(last);
    }

    /** Whether the first of several words is a slip of one that people talk with: "soy clinte frecuete". */
    boolean beginsWithSlip(FoldedText text, int from, int end) {
        return vocabulary.hasSlip(foldedWords(text, from, end).getFirst());
    }

    /** Whether every word of a name has its capital, particles aside. */
    boolean isInCapitals(FoldedText text, int from, int end) {
        return words(text, from, end)
                .allMatch(word ->
                        Character.isUpperCase(word.charAt(0)) || NameWord.isParticle(word) || NameWord.isJoint(word));
    }

    /** Whether a name has more than one word, particles aside. */
    boolean areSeveral(FoldedText text, int from, int end) {
        return foldedWords(text, from, end).size() > 1;
    }

    /** Whether several words say nothing that ordinary talk does not say; one alone may be a name all the same. */
    boolean areOrdinary(FoldedText text, int from, int end) {
        List<String> said = foldedWords(text, from, end);
        return said.size() > 1 && said.stream().allMatch(vocabulary::has);
    }

    /** Whether each of these words may be one of a name. */
    boolean areNames(FoldedText text, int from, int end) {
        return foldedWords(text, from, end).stream().allMatch(word -> sense.isName(word, true));
    }

    /** Whether each word is a name or a day's, and one of them is nothing that ordinary talk says. */
    boolean isFullName(FoldedText text, int from, int end) {
        List<String> said = foldedWords(text, from, end);
        return person.mayBe(text, from, end)
                && said.stream()
                        .allMatch(word ->
                                sense.isName(word, true) || day.matcher(word).matches())
                && said.stream().anyMatch(word -> sense.isName(word, true) && !vocabulary.has(word));
    }

    /**
     * Whether the first word is a first name, or what an address repeats, and each of the others may be a surname, however they are
     * days, feasts and greetings as well: "Domingo Reyes", "Noël Pâques", "April May", "Ola Nordmann ola@nordmann.no".
     */
    boolean isNamedLikeADay(FoldedText text, int from, int end) {
        List<String> said = foldedWords(text, from, end);
        String first = said.getFirst();
        boolean addressed =
                text.whole().indexOf(first, end) >= 0 && text.original().indexOf('@', end) >= 0;
        return person.mayBe(text, from, end)
                && (addressed
                        || known.mayBeFirst(first) && !greeting.matcher(first).matches())
                && said.stream()
                        .skip(1)
                        .allMatch(word -> sense.isName(word, true)
                                || day.matcher(word).matches()
                                || known.mayBeFamily(word)
                                || known.mayBeFirst(word));
    }

    private static List<String> foldedWords(FoldedText text, int from, int end) {
        return words(text, from, end)
                .map(word -> FoldedText.of(word).folded())
                .filter(word -> !NameWord.isParticle(word))
                .toList();
    }

    private static Stream<String> words(FoldedText text, int from, int end) {
        return Stream.of(text.original().substring(from, end).split("[ .]+"));
    }
}
