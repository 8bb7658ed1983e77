package io.conserje.nlp.value.contact;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how far a name goes, from its first word on: particles belong to it, ordinary words end it. */
final class NameWords {

    private static final int MOST_WORDS = 6;
    private static final int MOST_SMALL_WORDS = 3;
    private static final int LONGEST = 80;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*(?:\\.(?= ?\\p{Lu}))?");
    private static final Pattern PARTICLE = Pattern.compile(
            "de|del|da|do|dos|das|van|von|der|den|di|du|la|las|los|le|el|bin|ben|al|mc|mac|st|san|santa|della|ter");
    private static final Pattern JOINT = Pattern.compile("y|e|i");

    private final Pattern ordinary;
    private final Pattern places;

    NameWords(Words words) {
        this.ordinary =
                words.pattern("(?:{not_name}|{weekday}|{month}|{article}|{adults}|{children}|{people}|{rooms})");
        this.places = words.pattern("(?:{not_a_person})");
    }

    /** The end of the name that begins here, or {@code from} when none does; {@code small}: it may lack capitals. */
    int end(FoldedText text, int from, boolean small) {
        Matcher word = WORD.matcher(text.original());
        int end = from;
        int next = from;
        int count = 0;
        boolean capital = from < text.original().length()
                && Character.isUpperCase(text.original().charAt(from));
        while (count < (capital ? MOST_WORDS : MOST_SMALL_WORDS + 2)
                && word.region(next, text.original().length()).lookingAt()) {
            String folded = text.folded().substring(word.start(), word.end());
            boolean inside = count > 0
                    && (PARTICLE.matcher(folded).matches()
                            || capital && JOINT.matcher(folded).matches());
            boolean upper = Character.isUpperCase(text.original().charAt(word.start()));
            if (!inside && (!isName(folded, upper, capital, small) || !upper && count >= MOST_SMALL_WORDS)) {
                break;
            }
            end = inside ? end : word.end();
            count++;
            if (word.end() >= text.original().length() || text.original().charAt(word.end()) != ' ') {
                break;
            }
            next = word.end() + 1;
        }
        return isPerson(text, from, end) ? end : from;
    }

    private boolean isName(String folded, boolean upper, boolean capital, boolean small) {
        boolean written = upper || small && !capital;
        boolean initial = folded.replace(".", "").length() > 1 || upper;
        return written
                && initial
                && folded.indexOf('\u0001') < 0
                && !ordinary.matcher(folded.replace(".", "")).matches();
    }

    private boolean isPerson(FoldedText text, int from, int end) {
        return end > from
                && end - from <= LONGEST
                && !CompanyWords.isCompany(text.original().substring(from, end))
                && !places.matcher(text.folded().substring(from, end)).matches();
    }
}
