package io.conserje.nlp.value.name;

import io.conserje.nlp.value.FoldedText;
import java.util.List;
import java.util.stream.Stream;

/** Tells by its words whether a name is a firm's: by a trade that nothing else is called by, or by one that stands where no person's name has it. */
public final class FirmWords {

    private static final int FEWEST = 2;

    private final KnownNames known;

    /** Beside the names that people have. */
    public FirmWords(KnownNames known) {
        this.known = known;
    }

    /** The folded words of a name. */
    public static List<String> words(String name) {
        return Stream.of(FoldedText.of(name).folded().split("[ .,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The first word, as it is written. */
    public static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    /** True for two words or more of which one is said of firms alone: "Talleres Goikoa". */
    public static boolean hasTrade(String name) {
        List<String> words = words(name);
        return words.size() >= FEWEST && words.stream().anyMatch(Gazetteer.trades()::isSure);
    }

    /** True where a firm is expected and one of two words or more tells a trade or a house, and no person is called like all of them. */
    public boolean isFirm(String name) {
        List<String> words = words(name);
        if (words.size() < FEWEST || isPlace(words)) {
            return false;
        }
        return hasTrade(name)
                || CompanyWords.isInstitution(name)
                || mayTrade(words.getLast())
                        && (!known.mayBeFirst(words.getFirst()) || known.isFamily(words.getFirst()))
                || mayTrade(words.getFirst()) && !known.mayBeFirst(words.getFirst())
                || words.stream().anyMatch(FirmWords::mayTrade) && !known.mayBeFirst(words.getFirst());
    }

    /** A town, a street, a hotel or a restaurant. */
    public boolean isPlace(List<String> words) {
        String first = words.getFirst();
        String last = words.getLast();
        boolean traded = Gazetteer.trades().has(first) || Gazetteer.trades().has(last);
        return Gazetteer.places().has(String.join(" ", words))
                || !traded && Gazetteer.places().has(first)
                || NamedPlaces.isOne(first, mayTrade(last) ? "" : last)
                        && !Gazetteer.trades().has(first);
    }

    private static boolean mayTrade(String word) {
        return Gazetteer.trades().has(word);
    }
}
