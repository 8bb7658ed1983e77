package io.conserje.nlp.value.person;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.NameWord;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells how far a name goes, from its first word on: particles belong to it, ordinary words end it. */
final class NameWords {

    private static final int MOST_WORDS = 6;
    private static final int MOST_SMALL_WORDS = 3;

    /** "Mrs Kowalczyk's room". */
    private static final Pattern OWNED = Pattern.compile("\\p{L}{2}['’]s$");

    private final PersonWords person;
    private final NameWord sense;
    private final NameOrigin whence;
    private final KnownNames known;
    private final Pattern day;
    private final Pattern alsoAName;

    /** How a name may be written. */
    enum Writing {
        /** Each of its words with a capital. */
        CAPITALS,
        /** All of them with one, or none. */
        SMALL,
        /** As hands and phones do: "Ana perez". */
        ANY
    }

    NameWords(Words words, PersonWords person) {
        Vocabulary vocabulary = Vocabulary.of(words.language());
        this.person = person;
        this.sense = new NameWord(words, vocabulary);
        this.known = new KnownNames(vocabulary);
        this.whence = new NameOrigin(words, known);
        this.day = words.pattern("(?:{weekday}|{month})");
        this.alsoAName = words.pattern("(?:{also_a_name})");
    }

    /** The end of the name that begins here, or {@code from} when none does. */
    int end(FoldedText text, int from, Writing writing) {
        int end = endOf(text, from, writing);
        int before = whence.start(text, from, end);
        return before < end ? before : person.mayBe(text, from, end) ? end : from;
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
        return person.mayBe(text, from, end)
                        || alsoAName.matcher(text.folded().substring(from, end)).matches()
                ? end
                : from;
    }

    /** Behind a first name that ends here, a surname, written alike, that is an ordinary word as well: "Marcos Dias". */
    private int withSurname(FoldedText text, int end) {
        String whole = text.original();
        int start = whole.lastIndexOf(' ', end - 1) + 1;
        WordRow row = new WordRow(text, end + 1);
        boolean named = end + 1 < whole.length()
                && whole.charAt(end) == ' '
                && NameWord.isUpper(text, start) == NameWord.isUpper(text, end + 1)
                && row.next()
                && known.isFirst(text.folded().substring(start, end))
                && known.mayBeFamily(row.folded())
                && !day.matcher(row.folded()).matches();
        return named ? row.end() : end;
    }

    /**
     * The end of two words or more in small letters of which none is said in ordinary talk, particles between them aside;
     * {@code from} where there are none.
     */
    int endOfUnheard(FoldedText text, int from) {
        WordRow row = new WordRow(text, from);
        int end = from;
        int count = 0;
        while (count < MOST_SMALL_WORDS && row.next()) {
            String folded = row.folded();
            boolean inside = count > 0 && NameWord.isParticle(folded);
            if (!inside && !sense.isUnheard(text, row.start(), folded)) {
                break;
            }
            end = inside ? end : row.end();
            count += inside ? 0 : 1;
        }
        return count > 1 && person.mayBe(text, from, end) ? end : from;
    }

    private int endOf(FoldedText text, int from, Writing writing) {
        WordRow row = new WordRow(text, from);
        int end = from;
        int count = 0;
        int small = 0;
        boolean capital = NameWord.isUpper(text, from);
        while (count < MOST_WORDS && row.next()) {
            String folded = row.folded();
            boolean inside = (count > 0 || capital && leads(text, row.end())) && NameWord.isParticle(folded)
                    || count > 0 && capital && NameWord.isJoint(folded);
            boolean upper = NameWord.isUpper(text, row.start()) || count > 0 && NameWord.isElided(text, row.start());
            boolean written = upper || writing == Writing.ANY || writing == Writing.SMALL && !capital;
            small += inside || upper ? 0 : 1;
            if (!inside && (!written || small > MOST_SMALL_WORDS || !isOne(text, row.end(), folded, upper, count))) {
                break;
            }
            end = inside ? end : row.end();
            count++;
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
}
