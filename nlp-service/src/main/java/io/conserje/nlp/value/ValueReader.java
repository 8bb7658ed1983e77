package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.company.CompanyExtractor;
import io.conserje.nlp.value.contact.EmailExtractor;
import io.conserje.nlp.value.contact.LicencePlates;
import io.conserje.nlp.value.contact.PhoneExtractor;
import io.conserje.nlp.value.contact.ReferenceExtractor;
import io.conserje.nlp.value.contact.SpokenEmailExtractor;
import io.conserje.nlp.value.date.DateExtractor;
import io.conserje.nlp.value.date.FormerPlan;
import io.conserje.nlp.value.date.ImpossibleHours;
import io.conserje.nlp.value.money.MoneyExtractor;
import io.conserje.nlp.value.number.BarePlace;
import io.conserje.nlp.value.number.BirthYears;
import io.conserje.nlp.value.number.BudgetExtractor;
import io.conserje.nlp.value.number.ComposedFigures;
import io.conserje.nlp.value.number.CountedThings;
import io.conserje.nlp.value.number.DecimalExtractor;
import io.conserje.nlp.value.number.DegreeExtractor;
import io.conserje.nlp.value.number.FractionExtractor;
import io.conserje.nlp.value.number.HourNumbers;
import io.conserje.nlp.value.number.LabelledCounts;
import io.conserje.nlp.value.number.ListedChoice;
import io.conserje.nlp.value.number.NumberExtractor;
import io.conserje.nlp.value.number.OrdinalExtractor;
import io.conserje.nlp.value.number.PlainNumbers;
import io.conserje.nlp.value.number.PowerExtractor;
import io.conserje.nlp.value.number.ServedPeople;
import io.conserje.nlp.value.number.Uncounted;
import io.conserje.nlp.value.party.PartyExtractor;
import io.conserje.nlp.value.party.PartyTotals;
import io.conserje.nlp.value.party.UnnamedPartyExtractor;
import io.conserje.nlp.value.person.AskedName;
import io.conserje.nlp.value.person.NameExtractor;
import io.conserje.nlp.value.room.Doors;
import io.conserje.nlp.value.room.OfferExtractor;
import io.conserje.nlp.value.room.RefusedDoors;
import io.conserje.nlp.value.room.RoomExtractor;
import io.conserje.nlp.value.room.RoomNumberExtractor;
import io.conserje.nlp.value.room.RoomWish;
import io.conserje.nlp.value.room.Sleepers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All values of one language: the extractors in the order in which they may claim words, then the context. */
public final class ValueReader {

    /** Whoever names these speaks of a stay, unless of a table or a taxi. */
    private static final Set<String> OF_STAY = Set.of(
            EntityTypes.ADULTS,
            EntityTypes.CHILDREN,
            EntityTypes.GUESTS,
            EntityTypes.ROOMS,
            EntityTypes.ROOM_TYPE,
            EntityTypes.NIGHTS);

    private static final String[] PEOPLE = {EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS};

    private static final Set<String> CLAIM_NOTHING = Set.of(EntityTypes.AMENITY, EntityTypes.MEAL);

    private final List<Extractor> extractors;
    private final DateExtractor dates;
    private final BudgetExtractor budgets;
    private final FormerPlan former;
    private final Corrections corrections;
    private final Negation negation;
    private final FreeAnswer freeAnswer;
    private final Asides asides;
    private final GrownUpAges grownUpAges;
    private final Doors doors;
    private final RefusedDoors refusedDoors;
    private final BarePlace barePlace;
    private final PlainNumbers plainNumbers;
    private final CountedThings countedThings;
    private final Uncounted uncounted;
    private final ServedPeople servedPeople;
    private final Sleepers sleepers;
    private final HourNumbers hourNumbers;
    private final LicencePlates plates;
    private final BirthYears births;
    private final ExpectedAnswer expectedAnswer = new ExpectedAnswer();
    private final PartyTotals totals;
    private final OpenCounts openCounts;

    /** Reads the values of the language that these words are of. */
    public ValueReader(Words words) {
        this.dates = new DateExtractor(words);
        this.budgets = new BudgetExtractor(words);
        this.extractors = List.of(
                new ListedChoice(words),
                new EmailExtractor(true),
                new SpokenEmailExtractor(words),
                new EmailExtractor(false),
                new PhoneExtractor(words, true),
                new ReferenceExtractor(words, true),
                new NameExtractor(words, true),
                new RoomNumberExtractor(words),
                new MoneyExtractor(words),
                budgets,
                new DecimalExtractor(words),
                new DegreeExtractor(words),
                new FractionExtractor(words),
                new PowerExtractor(),
                new ComposedFigures(words),
                new OrdinalExtractor(words, true),
                new LabelledCounts(words),
                new AskedName(words),
                new PartyExtractor(words),
                new ImpossibleHours(),
                dates,
                new ReferenceExtractor(words, false),
                new RoomExtractor(words),
                new PhoneExtractor(words, false),
                new UnnamedPartyExtractor(words),
                new OrdinalExtractor(words, false),
                new NumberExtractor(words),
                new OfferExtractor(words),
                new CompanyExtractor(words),
                new NameExtractor(words, false));
        this.former = new FormerPlan(words);
        this.corrections = new Corrections(words);
        this.negation = new Negation(words);
        this.freeAnswer = new FreeAnswer(words);
        this.asides = new Asides(words);
        this.grownUpAges = new GrownUpAges(words);
        this.doors = new Doors(words);
        this.refusedDoors = new RefusedDoors(words);
        this.barePlace = new BarePlace(words);
        this.totals = new PartyTotals(words);
        this.openCounts = new OpenCounts(words);
        this.uncounted = new Uncounted(words);
        this.hourNumbers = new HourNumbers(words);
        this.servedPeople = new ServedPeople(words);
        this.sleepers = new Sleepers(words);
        this.countedThings = new CountedThings(words);
        this.plainNumbers = new PlainNumbers(words);
        this.plates = new LicencePlates(words);
        this.births = new BirthYears(words);
    }

    /** The values in the order of the text; every offset is one of {@code text}. */
    public List<Value> read(FoldedText text, Frame frame) {
        return openCounts.read(text, said -> readDecided(said, frame));
    }

    private List<Value> readDecided(FoldedText text, Frame frame) {
        List<Value> values = readOnce(text, frame);
        boolean days = values.stream()
                .anyMatch(value -> value.type().equals(EntityTypes.DATE)
                        || value.type().equals(EntityTypes.DATE_RANGE)
                        || value.type().equals(EntityTypes.DATETIME));
        boolean stay = !frame.ofStay() && values.stream().anyMatch(value -> OF_STAY.contains(value.type()));
        boolean lengths = !frame.ofStay()
                && values.stream()
                        .anyMatch(value -> value.type().equals(EntityTypes.CHECK_IN) && dates.saysRole(text, value))
                && values.stream().anyMatch(Value::isInDays);
        return days && stay || lengths || saysBothEnds(values, frame) ? readOnce(text, frame.inStay()) : values;
    }

    /** What is left of the values of a wish when "now", "in the evening" and the like are no part of it. */
    public List<Value> withoutAsides(List<Value> values, FoldedText text, boolean stay) {
        return asides.without(values, text.folded(), stay);
    }

    /** The same values, where a number said as a place is the room that a wish comes from: "a tea to 44". */
    public List<Value> withDoors(List<Value> values, FoldedText text, RoomWish wish) {
        return refusedDoors.without(doors.apply(values, text.folded(), wish), text.folded());
    }

    /** True where the words of a day tell its role, so that no wish has to. */
    public boolean saysRole(FoldedText text, Value day) {
        return dates.saysRole(text, day);
    }

    /** True where the day's own clause asks for something by the hour: a table, a taxi. */
    public boolean isOfService(FoldedText text, Value day) {
        return dates.isOfService(text, day);
    }

    private List<Value> readOnce(FoldedText text, Frame frame) {
        List<Value> unread = new ArrayList<>(plates.in(text));
        addUnclaimed(unread, births.in(text));
        List<Value> found = new ArrayList<>(unread);
        for (Extractor extractor : extractors) {
            addUnclaimed(found, extractor.extract(text.without(claimed(found)), frame));
        }
        found.removeAll(unread);
        found.removeIf(value -> !claims(value) && found.stream().anyMatch(other -> isNameOf(other, value)));
        found.addAll(freeAnswer.beside(found, text, frame));
        List<Value> counted = grownUpAges.without(found, text.folded(), frame);
        List<Value> asItCame = refusedDoors.without(former.without(counted, text.folded()), text.folded());
        List<Value> meant = new ArrayList<>(
                withRoles(negation.apply(text.folded(), corrections.apply(text.folded(), asItCame)), text, frame));
        List<Value> complete = new ArrayList<>(
                plainNumbers.beside(barePlace.beside(totals.apply(meant, text.folded()), text, frame), text, frame));
        complete.sort(Comparator.comparingInt(Value::start));
        return withSpent(
                uncounted.without(
                        hourNumbers.without(
                                servedPeople.among(sleepers.among(complete, text.folded()), text.folded()),
                                text.folded()),
                        text,
                        frame),
                found,
                text,
                frame);
    }

    /** "Pas plus de 150 la nuit", "un budget de 2000": what can be spent is not taken back and no year. */
    private List<Value> withSpent(List<Value> values, List<Value> found, FoldedText text, Frame frame) {
        List<Value> spent = frame.expecting().isEmpty()
                ? budgets.extract(text, frame).stream()
                        .filter(found::contains)
                        .filter(value -> values.stream().noneMatch(value::overlaps))
                        .toList()
                : List.of();
        if (spent.isEmpty()) {
            return values;
        }
        List<Value> all = new ArrayList<>(values);
        all.addAll(spent);
        all.sort(Comparator.comparingInt(Value::start));
        return all;
    }

    /** What was asked for gives the values their roles; what can be spent answers nothing but the question for a number. */
    private List<Value> withRoles(List<Value> values, FoldedText text, Frame frame) {
        if (frame.expecting().isEmpty() || frame.expects(EntityTypes.NUMBER)) {
            return expectedAnswer.apply(values, frame, day -> saysRole(text, day), _ -> false);
        }
        Set<Integer> spent =
                budgets.extract(text, frame).stream().map(Value::start).collect(Collectors.toSet());
        return expectedAnswer.apply(
                values.stream()
                        .filter(value -> !value.type().equals(EntityTypes.NUMBER) || !spent.contains(value.start()))
                        .toList(),
                frame,
                day -> saysRole(text, day),
                value -> !frame.expects(EntityTypes.CHILD_AGES)
                        && countedThings.is(value, text.folded(), frame.expects(PEOPLE)));
    }

    /** Who says on which day they come and on which they go speaks of a stay: parts of these days are no values. */
    private static boolean saysBothEnds(List<Value> values, Frame frame) {
        Set<String> types = values.stream().map(Value::type).collect(Collectors.toSet());
        return !frame.ofStay() && types.containsAll(Set.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT));
    }

    private static void addUnclaimed(List<Value> found, List<Value> more) {
        List<Value> before = claimed(found);
        for (Value value : more) {
            boolean free = before.stream().noneMatch(value::overlaps);
            if (free && value.end() > value.start()) {
                found.add(value);
            }
        }
    }

    private static List<Value> claimed(List<Value> found) {
        return found.stream().filter(ValueReader::claims).toList();
    }

    /** "La Espiga SpA" has no spa. */
    private static boolean isNameOf(Value company, Value word) {
        return company.type().equals(EntityTypes.COMPANY) && company.overlaps(word);
    }

    private static boolean claims(Value value) {
        return !CLAIM_NOTHING.contains(value.type());
    }
}
