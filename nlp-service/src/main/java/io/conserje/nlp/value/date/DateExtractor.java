package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Numerals;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.Feasts;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.chart.Grammar;
import io.conserje.nlp.value.date.chart.Lexicon;
import io.conserje.nlp.value.date.chart.Parser;
import io.conserje.nlp.value.date.clock.Lasting;
import io.conserje.nlp.value.date.clock.Length;
import io.conserje.nlp.value.date.clock.PartOfDay;
import io.conserje.nlp.value.date.rule.Moment;
import io.conserje.nlp.value.date.rule.Productions;
import io.conserje.nlp.value.number.AllShown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days, stretches of days, times and lengths, and the role they play in a stay. */
public final class DateExtractor implements Extractor {

    /** "la 2" is an hour, unless it was asked which one. */
    private static final Pattern POSITION = Pattern.compile("(?:\\p{L}{1,3} )?\\d{1,2}");

    private static final Pattern AHEAD_OF_LENGTH =
            Pattern.compile("([^,;]{1,6}?)[ ,;]+(?:x|" + Words.everywhere("length_for") + ")? ?");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");

    /** "In 26/11 out 29/11": between two days in figures this is no October. */
    private static final Pattern DAYS_APART = Pattern.compile("(?<=\\d[/.-]\\d{1,2},? )out(?= \\d{1,2}[/.-]\\d)");

    /** "Le 7 j'ai un examen" speaks of no seven days. */
    private static final Pattern ELIDED = Pattern.compile("(?<=\\d )[jhms](?=['\u2019]\\p{L})");

    /** "De" and "to" stand between all kinds of words. */
    private static final int SHORTEST_LIMIT = 3;

    private final Parser parser;
    private final Composition composition;
    private final HabitualHours habits;
    private final StayRoles roles;
    private final DottedDays dotted;
    private final Birthdays birthdays;
    private final BareDeparture departure;
    private final Misheard misheard;
    private final NotWhen notWhen;
    private final MeantItems meant;
    private final HoursLong hoursLong;
    private final ShortDays shortDays;
    private final AllShown allShown;
    private final NightsAgain nightsAgain;
    private final ListedHours listedHours;
    private final StaysToChoose staysToChoose;
    private final Set<String> to;
    private final UsualBounds usual;
    private final Feasts feasts = Feasts.read();

    /** Reads the dates and times of one language. */
    public DateExtractor(Words words) {
        Lexicon lexicon = Lexicon.of(Words.class, "marks.dates", words.language() + ".dates");
        Grammar grammar = Grammar.of(Words.class, "dates.grammar", Productions.all());
        this.parser = new Parser(lexicon, grammar, new Numerals(words));
        this.composition = new Composition(
                lexicon.phrases("join"),
                lexicon.phrases("for"),
                lexicon.phrases("and"),
                limits(lexicon),
                ends(lexicon));
        this.to = lexicon.phrases("to");
        this.usual = new UsualBounds(lexicon);
        this.habits = new HabitualHours(words);
        this.roles = new StayRoles(words);
        this.departure = new BareDeparture(words);
        this.misheard = new Misheard(words);
        this.notWhen = new NotWhen(words);
        this.meant = new MeantItems(words, roles.verbs());
        this.hoursLong = new HoursLong(words);
        this.shortDays = new ShortDays(words);
        this.allShown = new AllShown(words);
        this.nightsAgain = new NightsAgain(words);
        this.listedHours = new ListedHours(words);
        this.staysToChoose = new StaysToChoose(words);
        this.birthdays = new Birthdays(roles.verbs());
        this.dotted = new DottedDays(roles, habits);
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        boolean position = frame.expects(EntityTypes.ORDINAL)
                && !frame.expects(EntityTypes.TIME, EntityTypes.DATE, EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT);
        if (position && (POSITION.matcher(text.folded().strip()).matches() || allShown.is(text.folded()))) {
            return List.of();
        }
        boolean stay = roles.subject().isStay(text.whole(), frame);
        List<Item> items = inOrder(birthdays.without(found(text, frame, stay), text.whole(), frame));
        if (!stay && isPair(items)) {
            stay = roles.subject().speaksOfStay(text.whole(), frame)
                    || roles.subject().saysLodging(text.whole(), frame)
                    || items.stream().anyMatch(item -> roles.areOfStay(item, text.whole(), frame));
        }
        items = roles.saidLong().withWhatLasts(items, text.whole());
        items = habits.settle(composition.compose(items, text.folded()), text.whole());
        items = composition.inClauses(items, text.folded(), day -> roles.isElsewhere(text.whole(), day));
        stay = stay && !isOnlyTaken(items, text, frame);
        var calendar = new Calendar(frame.now(), frame.region(), feasts, null);
        boolean service = roles.subject().isForService(text.whole());
        var values = new StayValues(calendar, roles, new Talk(text, frame, stay, service), to, usual);
        return values.of(items);
    }

    /** What the grammar reads, and what words around a figure or a short name of a day tell beside it. */
    private List<Item> found(FoldedText text, Frame frame, boolean stay) {
        List<Item> read = shortDays.beside(items(text, frame, stay), text.folded());
        List<Item> lengths = nightsAgain.beside(read, text.folded());
        return listedHours.beside(departure.beside(lengths, text.folded()), text.folded());
    }

    private static List<Item> inOrder(List<Item> items) {
        return items.stream().sorted(Comparator.comparingInt(Item::start)).toList();
    }

    private static Set<String> limits(Lexicon lexicon) {
        return Stream.of("to", "from", "fromday", "beforeday", "afterday", "or")
                .flatMap(category -> lexicon.phrases(category).stream())
                .filter(phrase -> phrase.length() >= SHORTEST_LIMIT
                        || lexicon.phrases("or").contains(phrase))
                .collect(Collectors.toSet());
    }

    /** "Until" and "hasta", but not the "to" of "move my 3 pm to Friday". */
    private static Set<String> ends(Lexicon lexicon) {
        return lexicon.phrases("to").stream()
                .filter(phrase -> phrase.length() >= SHORTEST_LIMIT)
                .collect(Collectors.toSet());
    }

    /** True where the text itself says that this day is an arrival, that somebody stays on until it, or that it is none of the stay. */
    public boolean saysRole(FoldedText text, Value day) {
        return switch (day.type()) {
            case EntityTypes.CHECK_IN ->
                roles.verbs().saysArrival(text.whole(), day.start())
                        || roles.isOfWantedRoom(text.whole(), new Item(day.start(), day.end(), "date", day));
            case EntityTypes.CHECK_OUT ->
                roles.verbs().saysStayingOn(text.whole()) || roles.verbs().saysDeparture(text.whole(), day.start());
            case EntityTypes.DATE -> roles.isOfNoStay(text.whole(), new Item(day.start(), day.end(), "date", day));
            default -> false;
        };
    }

    /** True where the day's own clause asks for something by the hour: a table, a taxi. */
    public boolean isOfService(FoldedText text, Value day) {
        return roles.isOfService(text.whole(), new Item(day.start(), day.end(), "date", day));
    }

    /**
     * True where nothing but the wish made a stay of the text and there is nothing else to make one of: a day or "this week" alone,
     * which nobody asked for, or a day with the hour of a meal.
     */
    private boolean isOnlyTaken(List<Item> items, FoldedText text, Frame frame) {
        if (!frame.ofStay() || roles.subject().isStay(text.whole(), frame.withoutStay())) {
            return false;
        }
        boolean meal = !isPair(items)
                && habits.speakOf(text.whole())
                && items.stream().anyMatch(item -> item.meaning() instanceof Item.Timed);
        boolean alone = items.size() == 1
                && (isDay(items.getFirst()) || items.getFirst().meaning() instanceof SpanExpression.Around)
                && SIGNS.matcher(text.whole()).replaceAll("").length()
                        == items.getFirst().length();
        return meal || alone;
    }

    private static boolean isDay(Item item) {
        return item.meaning() instanceof DayExpression || item.meaning() instanceof Moment.PartOf;
    }

    /** Nobody books a table from one day to another. */
    private static boolean isPair(List<Item> items) {
        return items.stream().anyMatch(item -> item.meaning() instanceof SpanExpression.Pair);
    }

    /** Two numbers behind two days that can be nothing else: "4 to 6 January, and from 20 to 22". */
    private static boolean areBehindPair(List<Item> items) {
        return items.stream().anyMatch(item -> item.category().equals("maybe") && isBehindPair(item, items));
    }

    private static boolean isBehindPair(Item maybe, List<Item> items) {
        return items.stream()
                .anyMatch(item -> item.category().equals("span")
                        && item.meaning() instanceof SpanExpression.Pair
                        && item.end() <= maybe.start());
    }

    /** A number alone is the day or the hour that was asked for, unless a count was asked for as well; "evening" is an hour's answer, too. */
    private List<Item> answers(String folded, Frame frame) {
        boolean day = frame.expects(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE);
        boolean count = frame.expects(EntityTypes.NIGHTS, EntityTypes.ADULTS, EntityTypes.GUESTS, EntityTypes.ROOMS);
        if (count || !day && !frame.expects(EntityTypes.TIME)) {
            return List.of();
        }
        return parser.parse(folded, day ? Set.of("answer") : Set.of("answer", "answerpart")).stream()
                .flatMap(found -> found.meaning() instanceof PartOfDay
                        ? Stream.of(Item.of(found))
                        : Answers.of(found, day).stream())
                .toList();
    }

    private boolean speaksOfHours(FoldedText text) {
        return roles.subject().isForService(text.whole()) || habits.speakOf(text.whole());
    }

    private List<Item> items(FoldedText text, Frame frame, boolean stay) {
        String apart = DAYS_APART.matcher(text.folded()).replaceAll("\u0001\u0001\u0001");
        String folded = ELIDED.matcher(apart).replaceAll("\u0001");
        boolean hours = speaksOfHours(text);
        List<Item> found = new ArrayList<>();
        parser.parse(folded, Selection.categories()).stream()
                .map(Item::of)
                .filter(item -> meant.isMeant(item, folded, text.whole(), frame))
                .filter(item -> !item.category().equals(Selection.SPACED)
                        || hours
                        || roles.verbs().saysArrival(text.whole(), item.start()))
                .forEach(found::add);
        found.removeIf(item -> item.category().equals(Selection.PAIR_AGAIN) && (hours || !isBehindPair(item, found)));
        LocalDate today = frame.now().toLocalDate();
        List<Item> heard = misheard.without(
                hoursLong.without(
                        FiguresBesideWeekday.settle(
                                staysToChoose.settle(found, folded, hours),
                                new Calendar(frame.now(), frame.region(), feasts, null),
                                hours),
                        text.whole()),
                text.whole(),
                today);
        List<Item> chosen = chosen(notWhen.without(heard, text.whole()), text, frame, stay);
        return withAnswer(chosen, folded, frame);
    }

    /** A number alone, or one before nothing but lengths: "28, 3 nights". */
    private List<Item> withAnswer(List<Item> chosen, String folded, Frame frame) {
        if (chosen.isEmpty()) {
            return answers(folded, frame);
        }
        boolean lengths =
                chosen.stream().allMatch(item -> item.meaning() instanceof Length || item.meaning() instanceof Lasting);
        Matcher end =
                AHEAD_OF_LENGTH.matcher(folded.substring(0, chosen.getFirst().start()));
        if (!lengths || !end.matches() || !frame.expects(EntityTypes.CHECK_IN)) {
            return chosen;
        }
        return Stream.concat(answers(end.group(1), frame).stream(), chosen.stream())
                .toList();
    }

    private List<Item> chosen(List<Item> found, FoldedText text, Frame frame, boolean stay) {
        boolean days = stay
                || frame.expects(EntityTypes.DATE, EntityTypes.DATE_RANGE)
                || areBehindPair(found) && !speaksOfHours(text);
        List<Item> meant = days ? roles.withoutServedDays(found, text.whole()) : found;
        List<Item> chosen = Selection.choose(dotted.settle(meant, text.whole(), frame, stay), days);
        chosen.removeIf(item -> item.category().equals(Selection.UNTOLD));
        return chosen;
    }
}
