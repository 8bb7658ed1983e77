package io.conserje.nlp.value.contact;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.number.NumberWords;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words ahead of a dictated address that may be part of its name: "l washington 77 at …" is no address of 77, and "john smith
 * all one word at …" is one of both.
 */
final class SpokenAhead {

    private static final int MOST = 4;
    private static final int LEAD_OF_LETTER = 4;
    private static final String LETTERS_THAT_ARE_WORDS = "aeoy";
    private static final Pattern WORD = Pattern.compile("(?<![^\\s,;:.(])(?<w>[a-z0-9'_-]+) $");

    private static final Pattern OWNED = Pattern.compile("'s$");

    private final KnownNames names;
    private final NumberWords numbers;
    private final Pattern isLead;
    private final Pattern joined;
    private final Pattern small;

    /** Where the name begins, what its first words are, without blanks, and whether they were said to be of it. */
    record Ahead(int start, String words, boolean joined) {}

    SpokenAhead(Words words) {
        this.names = new KnownNames(Vocabulary.of(words.language()));
        this.numbers = NumberWords.of(words);
        this.isLead = words.pattern("(?:{contact_filler})");
        this.joined = words.pattern("(?<!\\w)(?:{joined_said}),? $");
        this.small = words.pattern("(?<!\\w)(?:{small_said}),? $");
    }

    /** What stands ahead of the part that begins here; no words where talk does, or the name that the part repeats. */
    Ahead of(FoldedText text, int from, String local) {
        Deque<String> words = new ArrayDeque<>();
        int start = from;
        boolean number = isOfNumber(text, from);
        for (Matcher word = before(text, start); word.find() && !isSmall(text, start); word = before(text, start)) {
            number &= numbers.isCardinal(word.group("w"));
            if (!number && isTalk(text, word.start("w"), word.group("w")) || words.size() == MOST) {
                break;
            }
            words.addFirst(word.group("w"));
            start = word.start("w");
        }
        boolean repeated = words.stream().allMatch(local::contains);
        boolean said = joined.matcher(text.folded().substring(0, start)).find();
        return repeated ? new Ahead(from, "", true) : new Ahead(start, String.join("", words), said);
    }

    /** "All in lower case": how it is written, and no part of it. */
    private boolean isSmall(FoldedText text, int end) {
        return small.matcher(text.folded().substring(0, end)).find();
    }

    /** "Sixty-two" before the sign: what begins with its end has not begun there. */
    private boolean isOfNumber(FoldedText text, int from) {
        String first = text.folded().substring(from).split("\\W", 2)[0];
        return numbers.isCardinal(first) || numbers.isJoint(first);
    }

    /** Whether they are somebody's name, in capitals, ahead of an address in small letters. */
    static boolean isName(FoldedText text, int from, int to) {
        String[] words = text.original().substring(from, to).strip().split(" ");
        return words.length > 1
                && Character.isLowerCase(text.original().charAt(to))
                && Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    private static Matcher before(FoldedText text, int end) {
        return WORD.matcher(text.folded().substring(0, end));
    }

    /** A single letter is a word with its accent ("é"), or behind a word of some length ("write to": "escribe a"). */
    private boolean isTalk(FoldedText text, int start, String word) {
        if (word.length() > 1) {
            String own = OWNED.matcher(word).replaceAll("");
            return names.isOrdinary(own) || isLead.matcher(own).matches();
        }
        if (text.original().charAt(start) != word.charAt(0)
                && Character.isLowerCase(text.original().charAt(start))) {
            return true;
        }
        Matcher lead = before(text, start);
        return LETTERS_THAT_ARE_WORDS.contains(word)
                && lead.find()
                && lead.group("w").length() >= LEAD_OF_LETTER
                && !names.isKnown(lead.group("w"));
    }
}
