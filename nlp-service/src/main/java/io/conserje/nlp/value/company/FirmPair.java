package io.conserje.nlp.value.company;

import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.name.Gazetteer;
import io.conserje.nlp.value.name.KnownNames;

/** Tells two partners from a pair of first names: "Okonkwo & Reyes". */
final class FirmPair {

    private final Vocabulary vocabulary;
    private final KnownNames known;

    FirmPair(Vocabulary vocabulary, KnownNames known) {
        this.vocabulary = vocabulary;
        this.known = known;
    }

    /** True for two that are called by surnames, or of which the first is a trade. */
    boolean isOne(Stretch name) {
        String[] partners = name.folded().split(" & ");
        boolean trades = Gazetteer.trades().has(partners[0]) && !known.mayBeFirst(partners[0]);
        return trades || isPartner(partners[0]) && isPartner(partners[1]);
    }

    private boolean isPartner(String word) {
        return !known.isFirst(word) && !(vocabulary.has(word) && !known.isKnown(word));
    }
}
