package io.conserje.nlp.value.company;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.CompanyWords;
import io.conserje.nlp.value.name.Gazetteer;
import io.conserje.nlp.value.name.KnownNames;
import io.conserje.nlp.value.person.FullNames;
import io.conserje.nlp.value.person.NameOrigin;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Companies: by their form ("Acme S.A.", "Foo Ltd"), behind "la empresa", or as the answer to the question. */
public final class CompanyExtractor implements Extractor {

    private static final int LONGEST_ANSWER = 60;
    private static final int LONGEST_INTRO = 24;
    private static final String WORD = CompanyWords.WORD;
    private static final String MORE = CompanyWords.MORE;
    private static final String FORM =
            "(?:SA de CV|S\\.A\\. de C\\.V|S\\.?A\\.?S?|S\\.?L\\.?U?|[Ss]\\.?[Rr]\\.?[Ll]|S\\. ?de ?R\\. ?L|[Ll]tda?|LLC|llc|Inc|[Gg]mbh|GmbH|Corp|SARL|sarl|S\\.?C|EURL|PLC|plc|Lda|EIRELI|ME|AG|B\\.?V|SASU?|S\\.A\\.S|LLP|LP|KG|Oy|AB|Pty|Limited|SpA|GIE|inc|[Ll]t[ée]e|SPRL|ASBL|SNC|SCOP|S[àa]rl|Cie)";
    private static final Pattern FORMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + WORD + "(?:" + MORE + "){0,4},? " + FORM + "(?:\\.(?!\\w))?(?![\\p{L}\\p{N}])");
    private static final Pattern TRADING =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<n>" + WORD + "(?:" + MORE + "){1,4})(?![\\p{L}\\p{N}])");
    /** "Okonkwo & Reyes": two who are no pair of first names. */
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\p{L}\\p{N}&] ?)(?<n>(?<a>\\p{Lu}[\\p{L}'’-]{2,40}) & (?<b>\\p{Lu}[\\p{L}'’-]{2,40}))(?![\\p{L}\\p{N}]| ?&)");

    /** "Castle Freight's people". */
    private static final Pattern OWNED = Pattern.compile("['’]s$");

    private static final Pattern JOINT = Pattern.compile("(?:(?:" + Words.everywhere("firm_of") + ") )?");
    private static final Pattern ANSWER = Pattern.compile("\\p{L}[\\p{L}\\p{N} &'’.,-]*");

    /** A dot at the end is the sentence's, unless it shortens the company's form. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:[Ll]td|[Ll]tda|[Ll]da|[Ii]nc|Corp|Co|Cia|Cie|Cía|Ldt|Pty|Pte|Bros|Mr|St))(?<!\\.\\p{Lu})(?<!(?<!de )\\b\\p{Lu}{2,3})\\.$");

    private final Pattern intro;
    private final HouseNames houses;
    private final TradeNames trades;
    private final FullNames people;
    private final NameOrigin origin;
    private final Pattern lead;
    private final Pattern none;
    private final Pattern named;
    private final Pattern worksFor;
    private final Pattern leading;
    private final KnownNames known;
    private final Vocabulary vocabulary;
    private final Pattern ahead;

    /** Reads the companies of one language. */
    public CompanyExtractor(Words words) {
        this.intro = words.pattern("(?<!\\w)(?:{company_intro})[ :]+(?:(?:{article}) )?");
        this.vocabulary = Vocabulary.of(words.language());
        this.ahead = words.pattern("(?:{company_ahead}) (?=\\p{L})");
        this.known = new KnownNames(vocabulary);
        this.people = new FullNames(words, vocabulary);
        this.houses = new HouseNames(words, known);
        this.trades = new TradeNames(words, known);
        this.origin = new NameOrigin(words, known);
        this.lead = words.pattern("^(?:(?:{company_lead})[ :]+)?");
        this.named = words.pattern("(?<!\\w)(?:{name_intro}|{name_intro_capital})[ :,]+$");
        this.worksFor =
                Pattern.compile(" (?:" + Words.everywhere("firm_of") + "|" + Words.everywhere("works_for") + ") ");
        this.leading =
                words.pattern("(?:{not_name}|{company_lead}) (?:" + Words.everywhere("firm_of") + ") (?=\\p{L})");
        this.none = words.pattern("(?:{not_name}|{nothing_at_all})(?: .*)?");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> persons = people.find(text);
        Matcher formed = FORMED.matcher(text.original());
        if (formed.find()) {
            return company(text, behindCode(text, start(text, formed, persons), formed.end()), formed.end());
        }
        for (Matcher said = intro.matcher(text.folded()); said.find(); ) {
            Matcher name = CompanyWords.CAPITALS
                    .matcher(text.original())
                    .region(said.end(), text.original().length());
            if (name.lookingAt()
                    && !known.isFirst(folded(name.group("n")))
                    && (!isPerson(name, persons) || isUnheard(name))) {
                return company(text, name.start("n"), name.end("n"));
            }
        }
        for (Matcher trading = TRADING.matcher(text.original()); trading.find(); ) {
            String name = OWNED.matcher(trading.group("n")).replaceFirst("");
            if (CompanyWords.isCompany(name)) {
                int end = trading.start("n") + name.length();
                int start = behindCode(text, start(text, trading, persons), end);
                int bare = CompanyWords.behindArticle(text, start, end);
                return company(text, isTrade(text, bare, end) ? bare : start, end);
            }
        }
        for (Matcher pair = PAIR.matcher(text.original()); pair.find(); ) {
            String first = folded(pair.group("a"));
            boolean trades = Gazetteer.trades().has(first) && !known.mayBeFirst(first);
            if (trades || isFirm(first) && isFirm(folded(pair.group("b")))) {
                return company(text, pair.start("n"), pair.end("n"));
            }
        }
        Matcher house = houses.find(text, persons);
        if (house != null) {
            return company(text, house.start("n"), house.end("n"));
        }
        TradeNames.Found trade = trades.find(text, persons);
        if (trade != null) {
            return company(text, trade.start(), trade.end());
        }
        return frame.expects(EntityTypes.COMPANY) ? answer(text, frame.expects(EntityTypes.PERSON_NAME)) : List.of();
    }

    /** "Booking CVF-118 of Bento Agro": the firm begins behind what was read already. */
    private static int behindCode(FoldedText text, int start, int end) {
        int from = text.folded().lastIndexOf('\u0001', end - 1) + 1;
        if (from <= start || text.folded().charAt(start) != '\u0001') {
            return start;
        }
        while (from < end && !Character.isUpperCase(text.original().charAt(from))) {
            from++;
        }
        return from < end ? from : start;
    }

    /** "A Construtora Pagani" is called by its trade, "La Espiga Seguros" is not. */
    private static boolean isTrade(FoldedText text, int start, int end) {
        return start < end
                && CompanyWords.isTrade(text.original().substring(start, end).split(" ")[0]);
    }

    private boolean isFirm(String word) {
        return !known.isFirst(word) && !(vocabulary.has(word) && !known.isKnown(word));
    }

    private static String folded(String word) {
        return FoldedText.of(word).folded();
    }

    /** "The bill goes to Nora Field". */
    private static boolean isPerson(Matcher name, List<Value> persons) {
        return persons.stream().anyMatch(person -> person.start() == name.start("n") && person.end() == name.end("n"));
    }

    /** "De parte de Maderas Aguirre": a surname behind a word that nobody is called by. */
    private boolean isUnheard(Matcher name) {
        String first = FoldedText.of(name.group("n")).folded().split(" ")[0];
        return !known.isKnown(first);
    }

    /** "Tom Ashworth of Ashworth & Pike Ltd" behind words that lead up to a name: the company begins behind the person. */
    private int start(FoldedText text, Matcher formed, List<Value> persons) {
        Matcher said = leading.matcher(text.folded()).region(formed.start(), formed.end());
        if (said.lookingAt()) {
            return said.end();
        }
        Matcher verb = ahead.matcher(text.folded()).region(formed.start(), formed.end());
        if (verb.lookingAt() && Character.isUpperCase(text.original().charAt(verb.end()))) {
            return verb.end();
        }
        int behind = origin.start(text, formed.start(), formed.end());
        if (behind < formed.end()) {
            Matcher of = worksFor.matcher(text.folded()).region(behind, formed.end());
            return of.lookingAt() ? of.end() : formed.start();
        }
        for (Value person : persons) {
            Matcher of = worksFor.matcher(text.folded())
                    .region(person.end(), text.folded().length());
            if (person.start() == formed.start() && person.end() < formed.end() && of.lookingAt()) {
                return of.end();
            }
        }
        String ahead = text.folded().substring(Math.max(0, formed.start() - LONGEST_INTRO), formed.start());
        Matcher work = worksFor.matcher(text.folded()).region(formed.start(), formed.end());
        boolean apart = named.matcher(ahead).find() && work.find();
        return apart && !CompanyWords.isTrade(text.original().substring(formed.start(), work.start()))
                ? work.end()
                : formed.start();
    }

    /** The whole answer, or what stands behind the person's name where that was asked for as well. */
    private List<Value> answer(FoldedText text, boolean behindName) {
        Matcher start = lead.matcher(text.folded());
        int from = start.find() ? start.end() : 0;
        int comma = text.original().indexOf(", ", from);
        if (behindName && comma < 0) {
            return List.of();
        }
        Matcher joint = JOINT.matcher(text.folded());
        from = !behindName
                ? from
                : joint.region(comma + 2, text.folded().length()).lookingAt() ? joint.end() : comma + 2;
        String name = text.original().substring(from).strip();
        boolean fits = name.length() >= 2
                && name.length() <= LONGEST_ANSWER
                && name.split(" ").length <= 6
                && ANSWER.matcher(name).matches()
                && text.folded().indexOf('\u0001') < 0
                && !none.matcher(text.folded().substring(from).strip()).matches();
        int begin = text.original().indexOf(name, from);
        return fits ? company(text, begin, begin + name.length()) : List.of();
    }

    private static List<Value> company(FoldedText text, int start, int end) {
        int last = end;
        while (last > start + 1 && text.original().startsWith("..", last - 2)) {
            last--;
        }
        while (last > start && ",'-".indexOf(text.original().charAt(last - 1)) >= 0) {
            last--;
        }
        Matcher stop = SENTENCE_END.matcher(text.original().substring(start, last));
        last -= stop.find() ? 1 : 0;
        boolean claimed = text.folded().substring(start, last).indexOf('\u0001') >= 0;
        return claimed
                ? List.of()
                : List.of(Value.of(
                        EntityTypes.COMPANY, start, last, text.original().substring(start, last)));
    }
}
