package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.contact.EmailExtractor;
import io.conserje.nlp.value.contact.NameExtractor;
import io.conserje.nlp.value.contact.PhoneExtractor;
import io.conserje.nlp.value.contact.ReferenceExtractor;
import io.conserje.nlp.value.date.DateExtractor;
import io.conserje.nlp.value.date.LengthExtractor;
import io.conserje.nlp.value.date.TimeExtractor;
import io.conserje.nlp.value.party.AgesExtractor;
import io.conserje.nlp.value.party.MoneyExtractor;
import io.conserje.nlp.value.party.NumberExtractor;
import io.conserje.nlp.value.party.OfferExtractor;
import io.conserje.nlp.value.party.PartyExtractor;
import io.conserje.nlp.value.party.RoomExtractor;
import io.conserje.nlp.value.party.UnnamedPartyExtractor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All values of one language: the extractors in the order in which they may claim words, then the context. */
public final class ValueReader {

    private static final Set<String> CLAIM_NOTHING = Set.of(EntityTypes.AMENITY, EntityTypes.MEAL);

    private final List<Extractor> extractors;
    private final Negation negation;
    private final NameExtractor names;
    private final FreeAnswer freeAnswer;
    private final ExpectedAnswer expectedAnswer = new ExpectedAnswer();
    private final StayCompletion completion = new StayCompletion();

    /** Reads the values of the language that these words are of. */
    public ValueReader(Words words) {
        this.extractors = List.of(
                new EmailExtractor(),
                new MoneyExtractor(words),
                new ReferenceExtractor(words),
                new PartyExtractor(words),
                new AgesExtractor(words),
                new LengthExtractor(words),
                new RoomExtractor(words),
                new DateExtractor(words),
                new PhoneExtractor(),
                new TimeExtractor(words),
                new UnnamedPartyExtractor(words),
                new NumberExtractor(words),
                new OfferExtractor(words));
        this.negation = new Negation(words);
        this.names = new NameExtractor(words);
        this.freeAnswer = new FreeAnswer(words);
    }

    /** The values in the order of the text; every offset is one of {@code text}. */
    public List<Value> read(FoldedText text, Frame frame) {
        List<Value> found = new ArrayList<>();
        for (Extractor extractor : extractors) {
            addUnclaimed(found, extractor.extract(text.without(claimed(found)), frame));
        }
        addUnclaimed(found, names.extract(text.without(claimed(found)), frame));
        if (found.isEmpty()) {
            found.addAll(freeAnswer.extract(text, frame));
        }
        List<Value> meant = new ArrayList<>(expectedAnswer.apply(negation.apply(text.folded(), found), frame));
        List<Value> complete = new ArrayList<>(completion.apply(meant));
        complete.sort(Comparator.comparingInt(Value::start));
        return complete;
    }

    private static void addUnclaimed(List<Value> found, List<Value> more) {
        for (Value value : more) {
            boolean free = found.stream().filter(ValueReader::claims).noneMatch(value::overlaps);
            if (free && value.end() > value.start()) {
                found.add(value);
            }
        }
    }

    private static List<Value> claimed(List<Value> found) {
        return found.stream().filter(ValueReader::claims).toList();
    }

    private static boolean claims(Value value) {
        return !CLAIM_NOTHING.contains(value.type());
    }
}
