package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.Gazetteer;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.NameWord;
import io.conserje.nlp.value.name.TradeWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a name is followed by the town, house or firm that somebody comes from: "Ana de Cali", "Nora Field of the Harbour Clinic", "Ezequiel
 * Rossi de Agroandina".
 */
public final class NameOrigin {

    /** What may stand between a whole name and where somebody comes from, and the rest. */
    private static final Pattern FROM =
            Pattern.compile(" (?:" + Words.everywhere("origin_of") + ")(?: |(?<='))(?<w>[^ ]+)(?: .*)?$");

    private final Pattern origin;
    private final Pattern ofHouse;
    private final Pattern ofOne;
    private final KnownNames known;

    /** Tells it in one language, beside the names that people have. */
    public NameOrigin(Words words, KnownNames known) {
        this.known = known;
        this.ofOne = words.pattern("(?:{origin_of_one}) ");
        this.ofHouse = Pattern.compile("(?<n>\\p{L}[^\\n]*?) (?:" + Words.everywhere("house_of")
                + ")(?: (?:(?:" + Words.everywhere("house_article") + ") |l['’]))? ?(?:l['’])?(?:"
                + Words.everywhere("company_house") + ")(?!\\p{L})");
        this.origin = words.pattern("(?<n>[^ ]+) (?:" + Words.everywhere("town_of") + ") (?:{town})");
    }

    /** Where the name ends before its town, house or firm; {@code end} where none is told. */
    public int start(FoldedText text, int from, int end) {
        Matcher house = ofHouse.matcher(text.original().substring(from, end));
        if (house.lookingAt()) {
            return from + house.end("n");
        }
        String name = text.folded().substring(from, end);
        Matcher town = origin.matcher(name);
        if (town.matches()) {
            return from + town.end("n");
        }
        for (Matcher between = FROM.matcher(name); between.find(); ) {
            List<String> words = List.of(name.substring(0, between.start()).split(" "));
            String rest = name.substring(between.start("w"));
            boolean firm = TradeWords.isFirm(text.original().substring(from + between.start("w"), end));
            boolean unheard = !known.isKnown(between.group("w")) && !known.isOrdinary(between.group("w"));
            boolean whence = firm || Gazetteer.places().has(rest) && !known.isFamily(rest);
            boolean one = words.size() == 1
                    && ofOne.matcher(name)
                            .region(between.start() + 1, between.start("w"))
                            .matches()
                    && (whence || unheard && NameWord.isUpper(text, from + between.start("w")));
            boolean more = words.size() > 1 && (firm || Gazetteer.places().has(rest) || unheard && endsWithName(words));
            if (known.mayBeFirst(words.getFirst()) && (one || more)) {
                return from + between.start();
            }
        }
        return end;
    }

    /** What is no second first name, so that what stands behind it is no surname. */
    private boolean endsWithName(List<String> words) {
        return !known.mayBeFirst(words.getLast());
    }
}
