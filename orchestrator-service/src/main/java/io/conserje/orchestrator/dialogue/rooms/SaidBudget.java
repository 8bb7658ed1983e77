package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Budget;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the most that a guest wants to pay by the words around a sum: "por menos de 1000 dólares", "can you do 1000 a night?". */
public final class SaidBudget {

    /** Of fewer figures are days, people and hours. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);

    private static final Set<String> DAYS = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.DATETIME);

    private static final int FEW_WORDS = 8;

    private static final String CURRENCY = "(?:" + RoomWords.any("currency") + " )?";
    private static final String SUM = CURRENCY + "# ";
    private static final Pattern SAID = Pattern.compile("\\b" + RoomWords.any("budget_before") + " (?:, )?" + SUM
            + "|# " + CURRENCY + "(?:, )?(?:" + RoomWords.any("nightly") + " )?" + RoomWords.any("budget_behind") + " "
            + "|\\b" + RoomWords.any("budget_not") + " (?:[^,]* )?" + RoomWords.any("budget_over") + " " + SUM);
    private static final Pattern ASKED = Pattern.compile("(?:, )*(?:(?:" + RoomWords.any("and_that") + " )?"
            + RoomWords.any("budget_for") + "|" + RoomWords.any("and_that") + ") " + SUM + CURRENCY + "(?:"
            + RoomWords.any("nightly") + " )?(?:, )*");
    private static final Pattern NIGHTLY = Pattern.compile("# " + CURRENCY + "(?:, )?" + RoomWords.any("nightly")
            + " |\\b" + RoomWords.any("nightly") + " (?:, )?" + RoomWords.any("budget_before") + " " + SUM);
    private static final Pattern CLAUSES = Pattern.compile("\\p{L} , .*\\p{L}");
    private static final Pattern EACH = Pattern.compile("\\b" + RoomWords.any("per_person") + " ");

    private SaidBudget() {}

    /** What it is; none where nobody names one, or one for each person, which no price is told by. */
    public static Optional<Budget> in(Reading reading) {
        return said(reading)
                .map(sum -> new Budget(
                        sum.amount(),
                        sum.currency(),
                        NIGHTLY.matcher(around(reading, sum)).find()));
    }

    private static Optional<Sum> said(Reading reading) {
        return sums(reading).filter(sum -> isOne(reading, sum)).findFirst();
    }

    /** Beside a word of coming it is an hour, where nothing parts the two. */
    private static boolean isOne(Reading reading, Sum sum) {
        String words = around(reading, sum);
        boolean said = SAID.matcher(words).find()
                || reading.text().contains("?") && ASKED.matcher(words).matches();
        return said
                && !EACH.matcher(words).find()
                && !(reading.has(Nuance.ARRIVAL) && !CLAUSES.matcher(words).find());
    }

    /** The text with a mark for the sum; what its value holds behind the figures ("1200 a night") stays in sight. */
    private static String around(Reading reading, Sum sum) {
        String marked = sum.words().replaceFirst("^\\D*\\d(?:[\\d.,]*\\d)?", " # ");
        return Folded.words(reading.text().replace(sum.words(), marked.equals(sum.words()) ? " # " : marked));
    }

    /** Whether the text says little else. */
    public static boolean isAlone(Reading reading) {
        return in(reading).isPresent() && reading.text().strip().split("\\s+").length <= FEW_WORDS;
    }

    /** A text without the days that were read in the sum that it names: "à moins de 2000" is no year. */
    public static Reading withoutDays(Reading reading) {
        Sum sum = said(reading).orElse(null);
        return sum == null
                ? reading
                : reading.with(reading.understanding().entities().stream()
                        .filter(value ->
                                !DAYS.contains(value.type()) || !value.text().contains(sum.words()))
                        .toList());
    }

    /** @param words as they stand in the text */
    private record Sum(
            String words, BigDecimal amount, @Nullable String currency) {}

    private static Stream<Sum> sums(Reading reading) {
        return Stream.concat(
                        Stream.of(EntityTypes.MONEY, EntityTypes.NUMBER, EntityTypes.ORDINAL)
                                .flatMap(type -> reading.values(type).stream())
                                .flatMap(value -> sum(value).stream()),
                        unread(reading))
                .filter(sum -> sum.amount().compareTo(LEAST) >= 0);
    }

    private static Optional<Sum> sum(Entity value) {
        if (value.value() instanceof Map<?, ?> money && money.get("amount") instanceof String amount) {
            return Optional.of(new Sum(
                    value.text(),
                    new BigDecimal(amount),
                    money.get("currency") instanceof String currency ? currency : null));
        }
        return value.value() instanceof Number number
                ? Optional.of(new Sum(value.text(), new BigDecimal(number.toString()), null))
                : Optional.empty();
    }

    /** A sum that is no value of the text, nor a part of one but of a day. */
    private static Stream<Sum> unread(Reading reading) {
        Matcher sums = RoomPriced.SUM.matcher(reading.text());
        List<Entity> values = reading.understanding().entities();
        return sums.results()
                .map(found -> found.group())
                .filter(words -> values.stream()
                        .noneMatch(value ->
                                !DAYS.contains(value.type()) && value.text().contains(words)))
                .map(words -> new Sum(words, RoomPriced.amount(words), null));
    }
}
