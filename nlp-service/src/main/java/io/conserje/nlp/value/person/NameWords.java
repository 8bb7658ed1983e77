package io.conserje.nlp.value.person;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.Gazetteer;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.NameWord;
import io.conserje.nlp.value.name.TradeWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells how far a name goes, from its first word on: particles belong to it, ordinary words end it. */
final class NameWords {

    private static final int MOST_WORDS = 6;
    private static final int MOST_SMALL_WORDS = 3;
    private static final int LONGEST = 80;

    /** "Mrs Kowalczyk's room". */
    private static final Pattern OWNED = Pattern.compile("\\p{L}{2}['’]s$");

    /** "Hola Buenas", in whatever language the talk is. */
    private static final Pattern GREETINGS =
            Pattern.compile("(?:" + Words.everywhere("greeted") + ")(?: (?:" + Words.everywhere("greeted") + "))+");

    /** "L-A-T-O-Y-A" tells how a name is spelt. */
    private static final Pattern SPELT = Pattern.compile("(?:\\p{L}-){2,}\\p{L}");

    private final NameWord sense;
    private final Pattern day;
    private final Pattern greeting;
    private final Pattern foreignGreeting;
    private final Pattern places;
    private final Pattern numberSign;
    private final NameOrigin whence;
    private final Pattern alsoAName;
    private final Vocabulary vocabulary;
    private final KnownNames known;

    /** How a name may be written. */
    enum Writing {
        /** Each of its words with a capital. */
        CAPITALS,
        /** All of them with one, or none. */
        SMALL,
        /** As hands and phones do: "Ana perez". */
        ANY
    }

    NameWords(Words words) {
        this.day = words.pattern("(?:{weekday}|{month})");
        this.greeting = words.pattern("(?:{greeted}|ola|hola|oi|hi|hello|bonjour)");
        this.alsoAName = words.pattern("(?:{also_a_name})");
        this.foreignGreeting = words.pattern("(?:{foreign_greeting})");
        this.places = words.pattern("(?:{not_a_person})");
        this.numberSign = words.pattern("(?:{number_sign})[ .:\u00b0\u00ba]*[\\d\u0001]");
        this.vocabulary = Vocabulary.of(words.language());
        this.known = new KnownNames(vocabulary);
        this.whence = new NameOrigin(words, known);
        this.sense = new NameWord(words, vocabulary);
    }

    /** Whole names that nothing leads up to. */
    FullNames wholeNames(Words words) {
        return new FullNames(words, vocabulary);
    }

    /** People told by one name in the middle of what is said. */
    SingleNames singleNames(Words words) {
        return new SingleNames(words, vocabulary);
    }

    /** The end of the name that begins here, or {@code from} when none does. */
    int end(FoldedText text, int from, Writing writing) {
        int end = endOf(text, from, writing);
        int before = whence.start(text, from, end);
        return before < end ? before : isPerson(text, from, end) ? end : from;
    }

    /** Where a name ends before the town or house that somebody comes from. */
    int withoutOrigin(FoldedText text, int from, int end) {
        return from < end ? whence.start(text, from, end) : end;
    }

    /** The name that begins here and is written so, or null. */
    @Nullable
    Value name(FoldedText text, int from, Writing writing) {
        int end = end(text, from, writing);
        return end <= from ? null : named(text, from, end);
    }

    /** What stands between two offsets, as a name. */
    static Value named(FoldedText text, int from, int end) {
        int last = OWNED.matcher(text.original().substring(from, end)).find() ? end - 2 : end;
        return Value.of(EntityTypes.PERSON_NAME, from, last, text.original().substring(from, last));
    }

    /** The same where a name was asked for: "Lima" is then no city. */
    int endOfAnswer(FoldedText text, int from, Writing writing) {
        int end = withSurname(text, endOf(text, from, writing));
        return isPerson(text, from, end)
                        || alsoAName.matcher(text.folded().substring(from, end)).matches()
                ? end
                : from;
    }

    /** Behind a first name that ends here, a surname, written alike, that is an ordinary word as well: "Marcos Dias". */
    private int withSurname(FoldedText text, int end) {
        Matcher word = NameWord.WRITTEN.matcher(text.original());
        int start = text.original().lastIndexOf(' ', end - 1) + 1;
        if (end + 1 >= text.original().length()
                || NameWord.isUpper(text, start) != NameWord.isUpper(text, end + 1)
                || text.original().charAt(end) != ' '
                || !word.region(end + 1, text.original().length()).lookingAt()) {
            return end;
        }
        boolean named = isFirstName(text.folded().substring(start, end))
                && known.mayBeFamily(text.folded().substring(word.start(), word.end()))
                && !day.matcher(text.folded().substring(word.start(), word.end()))
                        .matches();
        return named ? word.end() : end;
    }

    /**
     * The end of two words or more in small letters of which none is said in ordinary talk, particles between them aside;
     * {@code from} where there are none.
     */
    int endOfUnheard(FoldedText text, int from) {
        Matcher word = NameWord.WRITTEN.matcher(text.original());
        int end = from;
        int next = from;
        int count = 0;
        while (count < MOST_SMALL_WORDS
                && word.region(next, text.original().length()).lookingAt()) {
            String folded = text.folded().substring(word.start(), word.end());
            boolean inside = count > 0 && NameWord.isParticle(folded);
            if (!inside && !sense.isUnheard(text, word.start(), folded)) {
                break;
            }
            end = inside ? end : word.end();
            count += inside ? 0 : 1;
            if (word.end() >= text.original().length() || text.original().charAt(word.end()) != ' ') {
                break;
            }
            next = word.end() + 1;
        }
        return count > 1 && isPerson(text, from, end) ? end : from;
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

    /** Whether the first of several words is a slip of one that people talk with: "soy clinte frecuete". */
    boolean beginsWithSlip(FoldedText text, int from, int end) {
        return vocabulary.hasSlip(foldedWords(text, from, end).getFirst());
    }

    private int endOf(FoldedText text, int from, Writing writing) {
        Matcher word = NameWord.WRITTEN.matcher(text.original());
        int end = from;
        int next = from;
        int count = 0;
        int small = 0;
        boolean capital = NameWord.isUpper(text, from);
        while (count < MOST_WORDS && word.region(next, text.original().length()).lookingAt()) {
            String folded = text.folded().substring(word.start(), word.end());
            boolean inside = (count > 0 || capital && leads(text, word.end())) && NameWord.isParticle(folded)
                    || count > 0 && capital && NameWord.isJoint(folded);
            boolean upper = NameWord.isUpper(text, word.start()) || count > 0 && NameWord.isElided(text, word.start());
            boolean written = upper || writing == Writing.ANY || writing == Writing.SMALL && !capital;
            small += inside || upper ? 0 : 1;
            if (!inside && (!written || small > MOST_SMALL_WORDS || !isOne(text, word.end(), folded, upper, count))) {
                break;
            }
            end = inside ? end : word.end();
            count++;
            if (word.end() >= text.original().length() || text.original().charAt(word.end()) != ' ') {
                break;
            }
            next = word.end() + 1;
        }
        return end;
    }

    private boolean isOne(FoldedText text, int end, String folded, boolean upper, int count) {
        return sense.isName(folded, upper)
                || (count == 0 ? sense.isGiven(text, end, folded) : upper && NameWord.isYounger(folded));
    }

    /** "Le Goff", "De Souza": a particle with a capital before another begins a surname. */
    private static boolean leads(FoldedText text, int end) {
        return end < text.original().length() && text.original().charAt(end) == ' ' && NameWord.isUpper(text, end + 1);
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

    /** Whether each word is a name or a day's, and one of them is nothing that ordinary talk says. */
    boolean isFullName(FoldedText text, int from, int end) {
        List<String> said = foldedWords(text, from, end);
        return isPerson(text, from, end)
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
        return isPerson(text, from, end)
                && (addressed
                        || known.mayBeFirst(first) && !greeting.matcher(first).matches())
                && said.stream()
                        .skip(1)
                        .allMatch(word -> sense.isName(word, true)
                                || day.matcher(word).matches()
                                || known.mayBeFamily(word)
                                || known.mayBeFirst(word));
    }

    /** Whether a word with a capital may be somebody's, and is nothing that people talk with and no place. */
    boolean isUnheardSurname(FoldedText text, int from, int end) {
        String last = text.folded().substring(from, end);
        return sense.isName(last, true)
                && !vocabulary.has(last)
                && !Gazetteer.places().has(last);
    }

    /** Whether each of these words may be one of a name. */
    boolean areNames(FoldedText text, int from, int end) {
        return foldedWords(text, from, end).stream().allMatch(word -> sense.isName(word, true));
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

    private boolean isPerson(FoldedText text, int from, int end) {
        return end > from
                && end - from <= LONGEST
                && !TradeWords.isFirm(text.original().substring(from, end))
                && !SPELT.matcher(text.original().substring(from, end)).matches()
                && !foreignGreeting.matcher(text.folded().substring(from, end)).matches()
                && !GREETINGS.matcher(text.folded().substring(from, end)).matches()
                && !places.matcher(text.folded().substring(from, end)).matches()
                && !numberSign
                        .matcher(text.folded())
                        .region(from, text.folded().length())
                        .lookingAt();
    }
}
