package io.conserje.nlp.value.company;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.Gazetteer;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.name.TradeWords;
import io.conserje.nlp.value.person.FullNames;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Companies, clubs and schools: by what they are called, the more of it the less it is said that one is meant. */
public final class CompanyExtractor implements Extractor {

    /** Two capitals, perhaps with what joins them. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[^ \\n]* (?:[^ \\n]{1,5} ){0,2}(?:d['’])?\\p{Lu}");

    private final FullNames people;
    private final FirmReader reader;

    /** Reads the companies of one language. */
    public CompanyExtractor(Words words) {
        Vocabulary vocabulary = Vocabulary.of(words.language());
        KnownNames known = new KnownNames(vocabulary);
        this.people = new FullNames(words, vocabulary);
        this.reader = reader(words, known);
    }

    private static FirmReader reader(Words words, KnownNames known) {
        FirmPlaces places = new FirmPlaces(words, known);
        FirmJudge judge = new FirmJudge(words, known);
        NameStart start = new NameStart(words, known);
        FirmPlace names =
                heard -> Capitals.in(heard).map(Capitals::behindArticle).filter(Objects::nonNull);
        return new InTurn(List.of(
                new Begun(new Told(Anywhere.FORMED, judge::isFormed), start::firm),
                new Told(places.introduced(), judge::isIntroduced),
                new Begun(new Told(Anywhere.SEVERAL, judge::isTraded), start::firmOfTrade),
                new Told(Anywhere.PAIRED, judge::isPair),
                new Told(places.billed(), judge::isBilled),
                new Told(places.workingPerson(), judge::hasPerson),
                new Told(places.workingFirstName(), judge::hasFirstName),
                new Told(places.ofFirm(), judge::hasPeople),
                new Told(places.peopleFrom(), judge::hasPeople),
                new Told(places.paying(), judge::isPaying),
                new Told(names, judge::isShaped),
                new Glance(
                        CompanyExtractor::hasCapitals,
                        new InTurn(List.of(
                                new Told(places.belowPerson(), judge::isExpected),
                                new Told(places.expected(), judge::isExpected),
                                new Told(places.doing(), judge::isExpected),
                                new Told(new BetweenPauses(), judge::isApart)))),
                new Glance(
                        text -> hasCapitals(text) || hasTrade(text),
                        new Told(new InSmallLetters(words), judge::isExpected)),
                new Told(new WholeAnswer(words), judge::isAnswer)));
    }

    private static boolean hasCapitals(FoldedText text) {
        return CAPITALS.matcher(text.original()).find();
    }

    private static boolean hasTrade(FoldedText text) {
        return TradeWords.of(text.whole()).stream().anyMatch(Gazetteer.trades()::has);
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        Stretch name = reader.read(new Heard(text, frame, people.find(text)));
        Stretch firm = name == null ? null : NameEnd.withoutStop(name);
        return firm == null || !firm.isFree()
                ? List.of()
                : List.of(Value.of(EntityTypes.COMPANY, firm.start(), firm.end(), firm.said()));
    }
}
