package io.conserje.nlp.value.person;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name: behind "me llamo" and its like, signed below, standing apart in capitals, or as the whole answer where
 * a name was asked for.
 */
public final class NameExtractor implements Extractor {

    private static final Pattern GREETING = Pattern.compile(Words.everywhere("greeted"));

    private final boolean beforeDays;
    private final NameAnswer answer;
    private final AddressedName addressed;
    private final PartedName parted;
    private final IntroducedNames introduced;
    private final SmallNames small;
    private final NamesLikeDays likeDays;
    private final LoneNames lone;
    private final NamesLikeNumbers likeNumbers;
    private final NameLists lists;
    private final MoreNames more;

    /**
     * Reads the names of one language.
     *
     * @param beforeDays only whole names that answer the question for one, before "Domingo" is read as a day
     */
    public NameExtractor(Words words, boolean beforeDays) {
        PersonWords person = new PersonWords(words);
        NameWords names = new NameWords(words, person);
        NameJudge judge = new NameJudge(words, person);
        Vocabulary vocabulary = Vocabulary.of(words.language());
        this.beforeDays = beforeDays;
        this.answer = new NameAnswer(words, names, judge);
        this.addressed = new AddressedName(words);
        this.parted = new PartedName(words, names);
        this.introduced = new IntroducedNames(words, names, judge, answer);
        this.small = new SmallNames(words, names, judge, answer);
        this.likeDays = new NamesLikeDays(words, judge, answer);
        this.likeNumbers = new NamesLikeNumbers(words, names);
        this.lone = new LoneNames(words, names, judge);
        this.lists = new NameLists(words, names, judge);
        this.more = new MoreNames(
                new FullNames(words, vocabulary), new SingleNames(words, vocabulary), new SignedPair(judge));
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        boolean asked = frame.expects(EntityTypes.PERSON_NAME);
        Value addressee = frame.expecting().isEmpty() ? null : addressed.in(text);
        if (addressee != null && (beforeDays || asked)) {
            return beforeDays ? List.of(addressee) : List.of();
        }
        List<Value> told = told(text, asked);
        return beforeDays || asked && !told.isEmpty() ? told : more.joined(withoutGreetings(told, text), text);
    }

    /** "Hola, I need a room": who greets in another language is not called so. */
    private static List<Value> withoutGreetings(List<Value> names, FoldedText text) {
        return names.stream()
                .filter(name -> !GREETING.matcher(text.folded().substring(name.start(), name.end()))
                        .matches())
                .toList();
    }

    private List<Value> told(FoldedText text, boolean asked) {
        if (beforeDays && !asked) {
            Value day = likeDays.find(text);
            Value named = day == null ? likeNumbers.find(text) : day;
            return named == null ? List.of() : List.of(named);
        }
        List<Value> several = beforeDays ? List.of() : lists.changed(text);
        several = beforeDays || !several.isEmpty() ? several : lists.listed(text);
        several = beforeDays || !several.isEmpty() ? several : lists.apart(text);
        if (!several.isEmpty()) {
            return several;
        }
        Value value = beforeDays ? answer.full(text) : anywhere(text, asked);
        value = value == null && beforeDays ? likeNumbers.find(text) : value;
        if (value == null) {
            return List.of();
        }
        Value whole = beforeDays ? value : parted.fuller(text, value);
        Value other = lists.another(text, whole);
        other = other == null && !beforeDays ? lists.titled(text, whole) : other;
        return other == null ? List.of(whole) : List.of(whole, other);
    }

    /** "C'est bon, on prend. Alice Roy": a word without a capital gives way to a name that stands apart. */
    private static boolean isSmall(FoldedText text, Value name) {
        String said = text.original().substring(name.start(), name.end());
        return said.indexOf(' ') < 0 && !Character.isUpperCase(said.charAt(0));
    }

    private @Nullable Value anywhere(FoldedText text, boolean asked) {
        Value value = parted.inParts(text);
        value = value == null ? introduced.told(text) : value;
        value = value == null ? lone.below(text) : value;
        value = value == null ? small.find(text) : value;
        value = value == null ? introduced.ofKin(text) : value;
        value = value == null && asked ? answer.read(text) : value;
        Value apart = value == null || isSmall(text, value) ? lone.alone(text) : null;
        return apart == null ? value : apart;
    }
}
