package io.conserje.nlp.value.company;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.Gazetteer;
import io.conserje.nlp.value.name.KnownNames;
import java.util.regex.Pattern;

/** Tells names that are nobody's and no place's, so that a firm may be called so: "Corvex", "Frotas Beira". */
final class UnheardNames {

    private static final Pattern WORDS = Pattern.compile("\\p{L}{4,} .*\\p{L}{4,}");

    private final KnownNames known;
    private final Pattern other;

    UnheardNames(Words words, KnownNames known) {
        this.known = known;
        this.other = words.pattern(
                "(?:(?:{weekday}|{month}|{phone_word}|{not_a_person}|{honorific}|{title}|{article}|{whose})\\.?)");
    }

    /** True for one that begins with a word which is nobody's, no place and nothing that people talk with. */
    boolean has(Stretch name) {
        String folded = name.folded().replaceAll("[.,'-]+$", "");
        String first = folded.split(" ", 2)[0];
        return name.isFree()
                && !Gazetteer.places().has(folded)
                && !known.isKnown(first)
                && !known.isOrdinary(first)
                && mayCall(first);
    }

    /** True for two words or more that begin with one that people talk with and nobody is called by: "Frotas Beira". */
    boolean isThing(Stretch name) {
        String first = name.folded().split("[ .,']")[0];
        return WORDS.matcher(name.said()).matches() && known.isOrdinary(first) && mayCall(first);
    }

    private boolean mayCall(String word) {
        return !Gazetteer.places().has(word) && !other.matcher(word).matches();
    }
}
