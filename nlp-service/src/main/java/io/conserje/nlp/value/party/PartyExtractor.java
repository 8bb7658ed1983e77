package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import io.conserje.nlp.value.plain.PlainText;
import io.conserje.nlp.value.plain.PlainWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who comes, with roles and ages: "2 adultos y un niño de 5", "my wife and I and our kid", "2+1". */
public final class PartyExtractor implements Extractor {

    private static final String[] ASKED = {
        EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS, EntityTypes.CHILD_AGES
    };

    private final PlainWriter writer;
    private final NamedPeople named;
    private final AgeFinder ages;
    private final ChildrenByAge childrenByAge;
    private final PeopleText people;
    private final CompanionFinder companions;
    private final PartyFormula formula;
    private final ChangedParty changes;
    private final CountedByNoun countedByNoun;
    private final BookedFor bookedFor;
    private final PartyAtService service;
    private final Pattern alone;
    private final Pattern childless;
    private final Pattern known;
    private final Pattern counted;
    private final Pattern between;
    private final Pattern friends;

    /** Reads the people of one language. */
    public PartyExtractor(Words words) {
        this.writer = new PlainWriter(words);
        this.named = new NamedPeople(words);
        this.ages = new AgeFinder(words);
        this.childrenByAge = new ChildrenByAge(words);
        this.people = new PeopleText(words);
        this.companions = new CompanionFinder(words);
        this.formula = new PartyFormula(words);
        this.changes = new ChangedParty(words);
        this.countedByNoun = new CountedByNoun(words);
        this.bookedFor = new BookedFor(words);
        this.service = new PartyAtService(words);
        this.alone = words.pattern("(?<!\\w)(?:{alone})(?!\\w)");
        this.childless = words.pattern("(?<!\\w)(?:{no_children})(?!\\w)");
        this.known = words.pattern("(?<!\\w)(?:{article}) (?:{about_people} )?(?:{children_many})$");
        this.counted = words.pattern("(?<!\\w)(?:{we_are}|{family_of}) (?:(?:{of_us}) )?\\d");
        this.between = words.pattern(MentionChains.NAMED + "|[^.]*?(?<!\\w)(?:{other_room}(?= )|" + MentionChains.TYPED
                + "|{in_one_room}(?!\\w))");
        this.friends = words.pattern("(?!.*(?<!\\w)(?:{adult_word})(?!\\w)).*(?<!\\w)(?:{friends})");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        boolean asked = frame.expects(ASKED);
        boolean agesAsked = frame.expects(EntityTypes.CHILD_AGES);
        PlainText plain = named.apart(writer.write(text.folded()), text);
        List<Ages> found = ages.find(plain.text(), agesAsked);
        PlainText told = people.of(plain, found);
        List<Companions> groups = companions.find(told.text(), asked);
        PartyValues values = new PartyValues(told, found, between, friends);
        values.addAges(groups);
        formula.add(values, told.text(), asked);
        addFixed(values, childless, told.text(), EntityTypes.CHILDREN, 0);
        boolean others = groups.stream()
                        .anyMatch(group -> group.names(Who.ADULT) || group.names(Who.SELF) || group.names(Who.PERSON))
                || counted.matcher(plain.text()).find()
                || found.stream().anyMatch(age -> names(text, plain.start(age.start()), plain.end(age.end())));
        groups.stream()
                .filter(group -> others || asked || found.size() != 1 || !isOfTheKnown(told.text(), group))
                .forEach(values::addRoles);
        changes.addAdded(values, plain.text());
        changes.addFormer(values, plain.text());
        if (!agesAsked && found.stream().anyMatch(age -> childrenByAge.areTold(age, plain.text()))) {
            values.addChildren();
        }
        if (values.all().stream().noneMatch(PartyExtractor::isOneAdult)) {
            addFixed(values, alone, told.text(), EntityTypes.ADULTS, 1);
        }
        if (values.all().isEmpty()) {
            addUntold(values, told.text());
        }
        return asked ? values.all() : service.settled(values.all(), told.text());
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
    private boolean isOfTheKnown(String plain, Companions group) {
        return group.count(Who.CHILD) == 0 && known.matcher(group.in(plain)).find();
    }

    private static void addFixed(PartyValues values, Pattern pattern, String plain, String type, int count) {
        for (Matcher match = pattern.matcher(plain); match.find(); ) {
            values.add(type, match.start(), match.end(), count);
        }
    }
}
