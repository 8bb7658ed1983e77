package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.ChangedNights;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import io.conserje.nlp.value.plain.PlainText;
import io.conserje.nlp.value.plain.PlainWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who comes, with roles and ages: "2 adultos y un niño de 5", "my wife and I and our kid", "2+1". */
public final class PartyExtractor implements Extractor {

    private static final int SHORT_ANSWER = 7;
    private static final int TO_COUNT = 48;

    /** Stands for what counts nobody. */
    private static final char NOBODY = '\u0004';

    private static final String[] ASKED = {
        EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS, EntityTypes.CHILD_AGES
    };

    private final PlainWriter writer;
    private final CompanionFinder companions;
    private final AgeFinder ages;
    private final ChildrenByAge childrenByAge;
    private final NamedPeople named;
    private final BookedFor bookedFor;
    private final CountedByNoun countedByNoun;
    private final Pattern hour;
    private final Pattern oneMore;
    private final Pattern changedNights;
    private final Pattern changedPeople;
    private final Pattern added;
    private final Pattern oneAdult;
    private final Pattern away;
    private final Pattern leftBehind;
    private final Pattern alone;
    private final Pattern childless;
    private final Pattern known;
    private final Pattern counted;
    private final Pattern formula;
    private final Pattern context;
    private final Pattern between;
    private final Pattern friends;
    private final Pattern ofAll;
    private final Pattern limit;
    private final Pattern grown;
    private final Pattern child;
    private final Pattern service;
    private final Pattern stay;

    /** Reads the people of one language. */
    public PartyExtractor(Words words) {
        this.writer = new PlainWriter(words);
        this.companions = new CompanionFinder(words);
        this.ages = new AgeFinder(words);
        this.childrenByAge = new ChildrenByAge(words);
        this.named = new NamedPeople(words);
        this.bookedFor = new BookedFor(words);
        this.countedByNoun = new CountedByNoun(words);
        this.hour = words.pattern("(?<!\\w)(?:{for_an_hour})(?!\\w)");
        this.oneMore = words.pattern("(?<!\\w)(?:{one_more})(?!\\w)");
        this.changedNights = words.pattern(ChangedNights.PATTERN);
        this.changedPeople = words.pattern(
                "(?<!\\w)(?:{count_changed})(?!\\w)[^.,;!?]{0,32}? (?:{nights_from}) (?<n>\\d{1,2}) (?:{nights_to})"
                        + " \\d{1,2} (?:(?<a>{adults})|(?<c>{children})|{people})(?!\\w)");
        this.away = words.pattern("[ ,)]*(?:(?:{years})[ ,)]*)?(?:'s)? ?(?:{stays_away})(?!\\w)");
        this.leftBehind = words.pattern(
                "(?<!\\w)(?:{left_behind}) ?(?:{about_people} )?(?:{child}|{children_many}|{relative}|{relatives}|{parents})(?!\\w)");
        this.oneAdult = words.pattern("(?<!\\w)(?:{one_adult_more})(?!\\w)");
        this.added = words.pattern(
                "(?<!\\w)(?:{adds})(?!\\w)[^.,;!?]{0,24}?(?<!\\w)(?<n>{added_one})(?!\\w)"
                        + "(?=[^.,;!?]{0,24}?(?<!\\w)(?:{bookings}|{stay_moved}|{booking_noun}|{rooms}|{loose_roomtype})(?!\\w))");
        this.alone = words.pattern("(?<!\\w)(?:{alone})(?!\\w)");
        this.childless = words.pattern("(?<!\\w)(?:{no_children})(?!\\w)");
        this.known = words.pattern("(?<!\\w)(?:{article}) (?:{about_people} )?(?:{children_many})$");
        this.counted = words.pattern("(?<!\\w)(?:{we_are}|{family_of}) (?:(?:{of_us}) )?\\d");
        this.formula = words.pattern(
                "(?<![\\w+.,/-])(?<a>\\d{1,2}) ?(?:\\+|a ?[+/-]|a ?,(?! ?\\d ?a(?!\\w))|a (?=\\d ?(?:[nckm]|{children})(?!\\w))|(?:{adults}) ?[+/])"
                        + " ?(?<c>\\d)(?: ?(?:[nckm]|{children})(?!\\w))?(?![\\w+:]| (?:{thing_along})(?!\\w))");
        this.service = words.pattern("(?<!\\w)(?<!(?:{beside_meal}) )(?:{own_hour})(?!\\w)");
        this.stay = words.pattern(
                "(?<!\\w)(?:{rooms}|{nights}|{loose_roomtype}|{arrival}|{adult_word}|{meal_plan})(?!\\w)");
        this.limit = words.pattern("(?<!\\w)(?:{age_limit})(?!\\w)");
        this.child = words.pattern("(?<!\\w)(?:(?:{and_people}) )?(?:(?:{whose}|{article}) )?(?:{child})(?!\\w)");
        this.grown = words.pattern(
                "(?<!\\w)(?:{relative}|{parents}|{relatives})(?<a> ?[(,]? ?(?:(?:{aged}) )?(?:1[89]|[2-9]\\d)(?:[ -]?(?:{years}))?(?:\\)|(?=,))| (?:{aged}) (?:1[89]|[2-9]\\d)(?: (?:{years})|(?= ?(?:[,;!?)]|$)| (?:{and}) )))");
        this.ofAll = words.pattern(
                "(?<!\\w)(?:(?<n>\\d{1,2}) (?:{about_people} ){0,3}(?:{children})|(?:{children_many}))(?<c>)(?!\\w)(?! (?:{and}) )[^.;!?\\d]{0,24}$");
        this.friends = words.pattern("(?!.*(?<!\\w)(?:{adult_word})(?!\\w)).*(?<!\\w)(?:{friends})");
        this.between = words.pattern(MentionChains.NAMED + "|[^.]*?(?<!\\w)(?:{other_room}(?= )|" + MentionChains.TYPED
                + "|{in_one_room}(?!\\w))");
        this.context = words.pattern("(?<!\\w)(?:{rooms}|{people}|{bookings}|{for_people})(?!\\w)");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        PlainText plain = named.apart(writer.write(text.folded()), text);
        List<Ages> found = ages.find(withoutLimits(plain).text(), frame.expects(EntityTypes.CHILD_AGES)).stream()
                .filter(age -> !away.matcher(plain.text())
                        .region(age.end(), plain.text().length())
                        .lookingAt())
                .toList();
        Stream<int[]> hours = Stream.of(hour, oneMore, changedNights, leftBehind)
                .flatMap(pattern -> pattern.matcher(plain.text()).results())
                .map(at -> new int[] {at.start(), at.end()});
        Stream<int[]> aged = found.stream().flatMap(age -> withoutChildren(plain.text(), age));
        PlainText masked =
                plain.filled(hours.toList(), NOBODY).without(aged.toList()).blank(ofAdults(plain));
        List<Companions> groups = companions.find(masked.text(), frame.expects(ASKED));
        PartyValues values = new PartyValues(masked, found, between, friends);
        values.addAges(groups);
        addFormula(values, masked.text(), frame);
        addFixed(values, childless, masked.text(), EntityTypes.CHILDREN, 0);
        boolean others = groups.stream()
                        .anyMatch(group -> group.names(Who.ADULT) || group.names(Who.SELF) || group.names(Who.PERSON))
                || counted.matcher(plain.text()).find()
                || found.stream().anyMatch(age -> names(text, plain.start(age.start()), plain.end(age.end())));
        groups.stream()
                .filter(group -> others || found.size() != 1 || !isOfTheKnown(masked.text(), group, frame))
                .forEach(values::addRoles);
        addAdded(values, plain.text());
        addChanged(values, plain.text());
        found.stream()
                .filter(age -> !frame.expects(EntityTypes.CHILD_AGES) && childrenByAge.areTold(age, plain.text()))
                .findFirst()
                .ifPresent(_ -> values.addChildren());
        if (values.all().stream().noneMatch(PartyExtractor::isOneAdult)) {
            addFixed(values, alone, masked.text(), EntityTypes.ADULTS, 1);
        }
        if (values.all().isEmpty()) {
            addUntold(values, masked.text());
        }
        return atService(values.all(), masked.text(), frame);
    }

    /** Who comes where nobody was told by a word for people. */
    private void addUntold(PartyValues values, String plain) {
        countedByNoun
                .find(plain)
                .ifPresent(said ->
                        values.add(EntityTypes.GUESTS, said.start("n"), said.end("n"), CountedByNoun.count(said)));
        if (values.all().isEmpty()) {
            bookedFor
                    .find(plain)
                    .ifPresent(said -> values.add(EntityTypes.ADULTS, BookedFor.start(said), said.end(), 1));
        }
    }

    /** "Only me. One adult": told once is enough. */
    private static boolean isOneAdult(Value value) {
        return value.type().equals(EntityTypes.ADULTS) && Integer.valueOf(1).equals(value.value());
    }

    /** "The kids, Tom (4) and Mia (7)". */
    private static boolean names(FoldedText text, int from, int end) {
        return text.original().substring(from, Math.max(from, end)).chars().anyMatch(Character::isUpperCase);
    }

    /** "The kids are 5 and 9": of children who are spoken of as known, and of nobody else, only the ages are told. */
    private boolean isOfTheKnown(String plain, Companions group, Frame frame) {
        return !frame.expects(ASKED)
                && group.count(Who.CHILD) == 0
                && known.matcher(plain.substring(0, group.end()))
                        .region(group.start(), group.end())
                        .find();
    }

    /** "A massage for my sister and me": who sits at a table or has a treatment is told as a party, not by who sleeps here. */
    private List<Value> atService(List<Value> values, String plain, Frame frame) {
        boolean kin = values.size() == 1
                && values.getFirst().type().equals(EntityTypes.ADULTS)
                && !Integer.valueOf(1).equals(values.getFirst().value());
        return kin
                        && !frame.expects(ASKED)
                        && service.matcher(plain).find()
                        && !stay.matcher(plain).find()
                ? List.of(values.getFirst().as(EntityTypes.GUESTS))
                : values;
    }

    /** What says ages, without the children whom it names: "a boy of 3 and a girl of 5"; of "three boys, the eldest 12, …" they are told already. */
    private Stream<int[]> withoutChildren(String plain, Ages ages) {
        List<int[]> parts = new ArrayList<>();
        int from = ages.start();
        Matcher all = ofAll.matcher(plain).region(Math.max(0, from - TO_COUNT), from);
        if (ages.years().size() > 1
                && all.useTransparentBounds(true).find()
                && child.matcher(plain).region(all.end("c"), ages.end()).find()
                && (all.group("n") == null
                        || Integer.parseInt(all.group("n")) == ages.years().size())) {
            return Stream.of(new int[] {all.end("c"), ages.end()});
        }
        for (Matcher named = child.matcher(plain).region(ages.start(), ages.end()); named.find(); ) {
            parts.add(new int[] {from, named.start()});
            from = named.end();
        }
        parts.add(new int[] {from, ages.end()});
        return parts.stream();
    }

    /** "My mother (82), my sister and I": how old grown-ups are does not part them. */
    private List<int[]> ofAdults(PlainText plain) {
        return grown.matcher(plain.text())
                .results()
                .map(at -> new int[] {at.start("a"), at.end("a")})
                .toList();
    }

    /** "Do children under 6 pay?" tells nobody's age. */
    private PlainText withoutLimits(PlainText plain) {
        return plain.without(limit.matcher(plain.text())
                .results()
                .map(at -> new int[] {at.start(), at.end()})
                .toList());
    }

    private void addFormula(PartyValues values, String plain, Frame frame) {
        Matcher match = formula.matcher(plain);
        boolean whole = plain.strip().length() <= SHORT_ANSWER;
        if (match.find()
                && (whole || frame.expects(ASKED) || context.matcher(plain).find())) {
            values.add(EntityTypes.ADULTS, match.start("a"), match.end("a"), Integer.parseInt(match.group("a")));
            values.add(EntityTypes.CHILDREN, match.start("c"), match.end(), Integer.parseInt(match.group("c")));
        }
    }

    /** "Put one more adult on our booking": so many come on top, where nobody else is counted. */
    private void addAdded(PartyValues values, String plain) {
        Matcher more = added.matcher(plain);
        Matcher one = oneAdult.matcher(plain);
        if (values.all().stream().anyMatch(value -> value.type().equals(EntityTypes.ADULTS))) {
            return;
        }
        if (more.find()) {
            values.add(EntityTypes.ADULTS, more.start("n"), more.end("n"), 1);
        } else if (one.find()) {
            values.add(EntityTypes.ADULTS, one.start(), one.end(), 1);
        }
    }

    /** "Change it from two to three people": the count that was booked is told as well. */
    private void addChanged(PartyValues values, String plain) {
        for (Matcher said = changedPeople.matcher(plain); said.find(); ) {
            String type = said.group("a") != null
                    ? EntityTypes.ADULTS
                    : said.group("c") != null ? EntityTypes.CHILDREN : EntityTypes.GUESTS;
            values.add(type, said.start("n"), said.end("n"), Integer.parseInt(said.group("n")));
        }
    }

    private static void addFixed(PartyValues values, Pattern pattern, String plain, String type, int count) {
        for (Matcher match = pattern.matcher(plain); match.find(); ) {
            values.add(type, match.start(), match.end(), count);
        }
    }
}
