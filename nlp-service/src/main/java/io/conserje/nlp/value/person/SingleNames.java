package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.Gazetteer;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.NamePart;
import io.conserje.nlp.value.name.NameWord;
import io.conserje.nlp.value.name.NamedPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * People who are told by one name in the middle of what is said: "the woman at the desk, Marisol, said so", "Graciano me atendió". A word
 * with a capital that the list of first names bears out, or that only people stand around; no town, nobody who
 * is greeted, and none of a party ("my cousin Bridget and I").
 */
final class SingleNames {

    private static final int WORDS_AHEAD = 48;
    private static final int SHORTEST = 3;
    private static final int MOST = 4;

    private final NameWord sense;
    private final KnownNames known;
    private final Vocabulary vocabulary;
    private final Pattern greeted;
    private final Pattern whither;
    private final Pattern person;
    private final Pattern titled;
    private final Pattern who;
    private final Pattern along;
    private final Pattern nobody;
    private final Pattern ofWhom;
    private final Pattern owned;

    SingleNames(Words words, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.sense = new NameWord(words, vocabulary);
        this.known = new KnownNames(vocabulary);
        this.greeted = words.pattern("(?<!\\w)(?:{greeted}),?(?: (?:{title})\\.?)? $");
        this.whither = words.pattern("(?<!\\w)(?:{whither}) $");
        this.person = words.pattern("(?<!\\w)(?:(?:{person_noun})(?:,| [^.;!?,]{1,24},)? |{person_verb} )$");
        this.titled = words.pattern("(?<!\\w)(?:{title})\\.? $");
        this.who = words.pattern(",? (?:{who_behind})(?!\\w)");
        this.along = words.pattern("(?: ?\\(|,? (?:{and}) (?:{self})(?!\\w))");
        this.ofWhom = words.pattern("(?<!\\w)(?:{whose_stay})(?: |(?<='))$");
        this.owned = words.pattern("(?:{owned_by})(?!\\w)");
        this.nobody = words.pattern("(?:{not_a_person}|{weekday}|{month}|{day_surname})");
    }

    /** Each of them, in the order of the text; none in a text of capitals. */
    List<Value> find(FoldedText text) {
        List<Value> found = new ArrayList<>();
        if (text.isShouted()) {
            return found;
        }
        for (List<NamePart> run : NamePart.runs(text)) {
            for (int at = 0; at < run.size() && found.size() < MOST; at++) {
                NamePart part = run.get(at);
                boolean alone = part.upper()
                        && !(at > 0 && isPartOfName(run.get(at - 1), text))
                        && !(at + 1 < run.size() && run.get(at + 1).upper());
                if (alone && isSomebody(text, part)) {
                    found.add(NameWords.named(text, part.start(), part.end()));
                }
            }
        }
        return found;
    }

    /** A capital ahead, but for a title or the first word of a sentence. */
    private boolean isPartOfName(NamePart ahead, FoldedText text) {
        return ahead.upper()
                && !titled.matcher(text.folded().substring(ahead.start(), ahead.end()) + ' ')
                        .find()
                && !(ahead.beginsSentence(text) && vocabulary.has(ahead.folded()));
    }

    private boolean isSomebody(FoldedText text, NamePart part) {
        String word = part.folded();
        if (word.length() < SHORTEST
                || !sense.isName(word, true)
                || nobody.matcher(word).matches()
                || Gazetteer.places().has(word)) {
            return false;
        }
        String ahead = text.folded().substring(Math.max(0, part.start() - WORDS_AHEAD), part.start());
        if (NamedPlaces.isOne(text, part.start(), part.end())
                || greeted.matcher(ahead).find()
                || isBefore(along, text, part)) {
            return false;
        }
        boolean among = person.matcher(ahead).find()
                || titled.matcher(ahead).find()
                || ofWhom.matcher(ahead).find()
                || isBefore(owned, text, part);
        boolean told = isBefore(who, text, part);
        boolean first = known.isFirst(word);
        if (!first && (vocabulary.has(word) || NameWord.isUpper(text, part.start() + 1))) {
            return false;
        }
        if (part.beginsSentence(text)) {
            return first && told;
        }
        return among
                || told && (first || !whither.matcher(ahead).find())
                || first && !whither.matcher(ahead).find() && !isCalled(text, part);
    }

    private static boolean isBefore(Pattern behind, FoldedText text, NamePart part) {
        return behind.matcher(text.whole())
                .region(part.end(), text.whole().length())
                .lookingAt();
    }

    /** "Mire, Carlos, necesito …": who is spoken to stands between commas. */
    private static boolean isCalled(FoldedText text, NamePart part) {
        String whole = text.original();
        boolean behindComma = part.start() > 1 && whole.startsWith(", ", part.start() - 2);
        return behindComma && (part.end() >= whole.length() || ",.!?".indexOf(whole.charAt(part.end())) >= 0);
    }
}
