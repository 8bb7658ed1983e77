package io.conserje.nlp.value.company;

import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.NamedPlaces;
import io.conserje.nlp.value.name.TradeWords;
import java.util.regex.Pattern;

/** Decides whether a name is a firm's: the less its place says of firms, the more has to be told by the name. */
final class FirmJudge {

    private static final int SHORTEST_ANSWER = 2;
    private static final int LONGEST_ANSWER = 60;
    private static final int MOST_WORDS = 6;
    private static final int NEAR = 4;
    private static final Pattern ANSWER = Pattern.compile("\\p{L}[\\p{L}\\p{N} &'’.,-]*");

    private final KnownNames known;
    private final UnheardNames unheard;
    private final ExpectedWords expected;
    private final FirmPair pair;
    private final Pattern none;
    private final Pattern title;

    FirmJudge(Words words, KnownNames known) {
        this.known = known;
        this.unheard = new UnheardNames(words, known);
        this.expected = new ExpectedWords(known);
        this.pair = new FirmPair(Vocabulary.of(words.language()), known);
        this.title = words.pattern("(?:{title})\\.?");
        this.none = words.pattern("(?:{not_name}|{nothing_at_all})(?: .*)?");
    }

    /** With a legal form: any. */
    boolean isFormed(Stretch name) {
        return true;
    }

    /** Behind "the company": whatever is no person; "de parte de Maderas Aguirre" begins with a word that nobody is called by. */
    boolean isIntroduced(Stretch name) {
        return !known.isFirst(name.folded())
                && !title.matcher(name.firstFolded()).matches()
                && (!name.heard().isPerson(name) || !known.isKnown(name.firstFolded()));
    }

    /** Anywhere: two words or more with a trade. */
    boolean isTraded(Stretch name) {
        return TradeWords.isFirm(NameEnd.withoutGenitive(name).said());
    }

    /** Anywhere: two partners. */
    boolean isPair(Stretch name) {
        return pair.isOne(name);
    }

    /** Billed or spoken for: a house. */
    boolean isBilled(Stretch name) {
        return name.ofKind() || HouseWords.areIn(name.heard().text().original()) && HouseWords.isHouse(name.said());
    }

    /** Behind a whole name: what is unheard and no house, unless its kind is told. */
    boolean hasPerson(Stretch name) {
        return name.ofKind() || !HouseWords.isHouse(name.said()) && unheard.has(name);
    }

    /** Behind a first name: what is unheard. */
    boolean hasFirstName(Stretch name) {
        return unheard.has(name);
    }

    /** Behind people that only a firm has: what is nobody's; in small letters what has the shape of a firm. */
    boolean hasPeople(Stretch name) {
        boolean small = Character.isLowerCase(name.said().charAt(0));
        boolean firm = unheard.has(name) || unheard.isThing(name) || HouseWords.isHouse(name.said());
        return firm && (!small || FirmShape.begins(name)) && !name.heard().beginsPerson(name);
    }

    /** Ahead of paying: what is unheard, or a house. */
    boolean isPaying(Stretch name) {
        return (unheard.has(name) || HouseWords.isHouse(name.said()))
                && !name.heard().beginsPerson(name);
    }

    /** Anywhere: what is unheard and has the shape of a firm. */
    boolean isShaped(Stretch name) {
        return FirmShape.begins(name)
                && unheard.has(name)
                && !name.heard().beginsPerson(name)
                && !NamedPlaces.isOne(name.text(), name.start(), name.end());
    }

    /** Where a firm is expected: what a trade, a material or a house tells. */
    boolean isExpected(Stretch name) {
        return expected.isFirm(name.said());
    }

    /** Apart: the same where it is unheard, or a house right ahead of what was read: "Club Deportivo Anaita: 14 rooms". */
    boolean isApart(Stretch name) {
        return expected.isFirm(name.said()) && (expected.isUnheard(name.said()) || isHouseAheadOfValue(name));
    }

    /** Asked for: whatever is short, reads as a name and is no refusal, where nothing else was read. */
    boolean isAnswer(Stretch name) {
        String said = name.said();
        return said.length() >= SHORTEST_ANSWER
                && said.length() <= LONGEST_ANSWER
                && said.split(" ").length <= MOST_WORDS
                && ANSWER.matcher(said).matches()
                && name.heard().text().nextTaken(0) < 0
                && !none.matcher(name.folded()).matches();
    }

    private boolean isHouseAheadOfValue(Stretch name) {
        int taken = name.text().nextTaken(name.end());
        return HouseWords.areIn(name.first())
                && taken >= 0
                && taken - name.end() <= NEAR
                && TradeWords.of(name.said()).stream().anyMatch(word -> !known.isOrdinary(word));
    }
}
