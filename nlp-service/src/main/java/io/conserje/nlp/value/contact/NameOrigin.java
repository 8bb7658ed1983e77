package io.conserje.nlp.value.contact;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a name is followed by the town or the house that somebody comes from: "Ana de Cali", "Nora Field of the Harbour Clinic". */
final class NameOrigin {

    private final Pattern origin;
    private final Pattern ofHouse;

    NameOrigin(Words words) {
        this.ofHouse =
                Pattern.compile("(?<n>\\p{L}[^\\n]*?) (?:de|del|da|do|of|from|du|des)(?: (?:la |l['’]))? ?(?:l['’])?(?:"
                        + Words.everywhere("company_house") + ")(?!\\p{L})");
        this.origin = words.pattern("(?<n>[^ ]+) (?:de|da|do) (?:{town})");
    }

    /** Where the name ends before its town or house; {@code end} where neither is told. */
    int start(FoldedText text, int from, int end) {
        Matcher house = ofHouse.matcher(text.original().substring(from, end));
        if (house.lookingAt()) {
            return from + house.end("n");
        }
        Matcher town = origin.matcher(text.folded().substring(from, end));
        return town.matches() ? from + town.end("n") : end;
    }
}
