package io.conserje.nlp.value.company;

import io.conserje.nlp.value.name.Gazetteer;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.NamedPlaces;
import io.conserje.nlp.value.name.TradeWords;
import java.util.List;

/** Tells firms where one is expected: by a trade, a material or a house in their names that is other things elsewhere. */
final class ExpectedWords {

    private static final int FEWEST = 2;

    private final KnownNames known;

    ExpectedWords(KnownNames known) {
        this.known = known;
    }

    /** True where one of two words or more tells a trade or a house, and no person is called like all of them. */
    boolean isFirm(String name) {
        List<String> words = TradeWords.of(name);
        if (words.size() < FEWEST || isPlace(words)) {
            return false;
        }
        String first = words.getFirst();
        boolean nobody = !known.mayBeFirst(first);
        return TradeWords.isListed(name)
                || HouseWords.isHouse(name)
                || mayTrade(words.getLast()) && known.isFamily(first)
                || nobody && words.stream().anyMatch(ExpectedWords::mayTrade);
    }

    /** True for two words or more of which the first is nobody's, the last no surname, and which are no place. */
    boolean isUnheard(String name) {
        List<String> words = TradeWords.of(name);
        return words.size() >= FEWEST
                && !known.isKnown(words.getFirst())
                && !known.mayBeFamily(words.getLast())
                && !known.isOrdinary(words.getFirst())
                && !isPlace(words);
    }

    /** A town, a street, a hotel or a restaurant. */
    private static boolean isPlace(List<String> words) {
        String first = words.getFirst();
        String last = words.getLast();
        boolean traded = mayTrade(first) || mayTrade(last);
        return Gazetteer.places().has(String.join(" ", words))
                || !traded && Gazetteer.places().has(first)
                || !mayTrade(first) && NamedPlaces.isOne(first, mayTrade(last) ? "" : last);
    }

    private static boolean mayTrade(String word) {
        return Gazetteer.trades().has(word);
    }
}
