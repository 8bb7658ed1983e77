package io.conserje.orchestrator.dialogue.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.EachLanguage;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Hears that some of the guests come later or leave earlier than the others, which moves no stay: "my husband leaves on the 12th". */
public final class PartOfParty {

    private static final Set<String> DAYS = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.DATETIME,
            EntityTypes.NIGHTS,
            EntityTypes.DURATION);
    private static final Set<String> COUNTS = Set.of(EntityTypes.GUESTS, EntityTypes.ADULTS, EntityTypes.CHILDREN);
    private static final Set<String> BESIDE = Set.of(EntityTypes.PERSON_NAME, EntityTypes.NUMBER, EntityTypes.ORDINAL);

    /** A mark between two figures ends none. */
    private static final Pattern CLAUSES = Pattern.compile("(?:[^.,;:!?¡¿\\n]++|(?<=\\d)[.,:](?=\\d))+");

    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}'’])\\p{Lu}\\p{Ll}+(?![\\p{L}'’])");

    private static final EachLanguage<ApartWords> WORDS = new EachLanguage<>(ApartWords::new);

    private PartOfParty() {}

    /**
     * The text without the clauses that say so; as it is where none does, or where it is said of everybody.
     *
     * @param spoken what the conversation speaks, ISO 639-1
     */
    public static Reading without(Stay stay, Reading reading, String spoken) {
        List<MatchResult> apart = CLAUSES.matcher(reading.text())
                .results()
                .filter(clause -> isOne(stay, reading, clause, spoken))
                .toList();
        return apart.isEmpty()
                ? reading
                : reading.with(reading.understanding().entities().stream()
                        .filter(value -> apart.stream()
                                .noneMatch(clause ->
                                        isIn(value, clause) && isOfTheirs(value, stay, reading, clause, spoken)))
                        .toList());
    }

    /** The same, and without what is told of one of them in the clause of all: "we arrive on the 14th and my husband on the 15th". */
    public static Reading ofAll(Stay stay, Reading reading, String spoken) {
        Reading rest = without(stay, reading, spoken);
        return stay.people() < 2
                ? rest
                : rest.with(rest.understanding().entities().stream()
                        .filter(value -> !DAYS.contains(value.type()) || !isBehindOne(value, reading, spoken))
                        .toList());
    }

    private static boolean isBehindOne(Entity value, Reading reading, String spoken) {
        String text = reading.text();
        String ahead = Folded.words(text.substring(0, Math.min(value.start(), text.length())));
        return WORDS.of(reading.understanding().language().code(), spoken).anyMatch(words -> words.endInOne(ahead));
    }

    /** Whether a clause of the text says so. */
    public static boolean isSaid(Stay stay, Reading reading, String spoken) {
        return CLAUSES.matcher(reading.text()).results().anyMatch(clause -> isOne(stay, reading, clause, spoken));
    }

    /** Their days, their names, and how many they are. */
    private static boolean isOfTheirs(Entity value, Stay stay, Reading reading, MatchResult clause, String spoken) {
        return DAYS.contains(value.type())
                || BESIDE.contains(value.type())
                || COUNTS.contains(value.type())
                        && value.value() instanceof Number number
                        && counts(reading, clause, spoken)
                                .filter(count -> count < stay.people())
                                .anyMatch(count -> count == number.intValue());
    }

    private static boolean isOne(Stay stay, Reading reading, MatchResult clause, String spoken) {
        return counts(reading, clause, spoken).anyMatch(count -> count < stay.people());
    }

    private static IntStream counts(Reading reading, MatchResult clause, String spoken) {
        String words = Folded.words(clause.group()).strip();
        List<Entity> within = reading.understanding().entities().stream()
                .filter(value -> isIn(value, clause))
                .toList();
        List<String> names = within.stream()
                .filter(value -> EntityTypes.PERSON_NAME.equals(value.type()))
                .map(Entity::text)
                .toList();
        List<String> capitals = capitals(reading, clause);
        boolean dated = within.stream().anyMatch(value -> DAYS.contains(value.type()));
        return WORDS.of(reading.understanding().language().code(), spoken)
                .filter(language -> dated || language.tellsAnotherTime(words))
                .flatMapToInt(language -> language.count(words, names, capitals).stream());
    }

    /** Words that are written as a name is, but those of days. */
    private static List<String> capitals(Reading reading, MatchResult clause) {
        return CAPITAL.matcher(reading.text())
                .results()
                .filter(word -> word.start() >= clause.start() && word.end() <= clause.end())
                .filter(word -> reading.understanding().entities().stream()
                        .noneMatch(value -> DAYS.contains(value.type())
                                && value.start() <= word.start()
                                && word.end() <= value.end()))
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isIn(Entity value, MatchResult clause) {
        return value.start() >= clause.start() && value.end() <= clause.end();
    }
}
