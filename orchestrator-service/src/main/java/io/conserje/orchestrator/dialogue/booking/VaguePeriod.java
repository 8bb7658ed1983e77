package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import io.conserje.orchestrator.reply.Phrases;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds days that tell only about when a stay is to be: "at the end of January", "just after Christmas", "next week". They are no arrival and no
 * departure.
 */
final class VaguePeriod {

    private static final Set<String> DAYS =
            Set.of(EntityTypes.DATE_RANGE, EntityTypes.DATE, EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT);
    private static final Map<String, Pattern> VAGUE = Phrases.LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    language -> Pattern.compile("\\b(?:"
                            + WordLists.beside(VaguePeriod.class, language).any("vague") + ") ")));

    private static final int DAYS_BEFORE = 3;

    private VaguePeriod() {}

    /** The days of the text that are told so. */
    static List<Entity> in(Reading reading) {
        Pattern vague = VAGUE.get(reading.understanding().language().code());
        return vague == null
                ? List.of()
                : reading.understanding().entities().stream()
                        .filter(value -> DAYS.contains(value.type()) && value.value() != null)
                        .filter(value ->
                                vague.matcher(Folded.words(value.text())).find()
                                        || NamedWeek.isOpen(reading, value)
                                        || Bound.of(reading, value).isPresent())
                        .toList();
    }

    /** The text without them, and without the stretches beside them that are called by no day: "the long weekend at carnival". */
    static Reading without(Reading reading) {
        List<Entity> vague = in(reading);
        return reading.with(reading.understanding().entities().stream()
                .filter(value -> !vague.contains(value) && !isNamed(value))
                .toList());
    }

    private static boolean isNamed(Entity value) {
        return EntityTypes.DATE_RANGE.equals(value.type())
                && value.text().chars().noneMatch(Character::isDigit);
    }

    /** The stay within the last of them, where days told later are read. */
    static Stay within(Reading reading, Stay stay) {
        Entity period = in(reading).getLast();
        LocalDate from = day(period, "from");
        LocalDate to = day(period, "to");
        Stay open = NamedWeek.isOpen(reading, period)
                ? stay.reading(List.of(new Stay.Days(from, to)))
                : stay.reading(List.of());
        return switch (Bound.of(reading, period).orElse(null)) {
            case BEFORE -> open.around(from.minusWeeks(1), YearMonth.from(from));
            case AFTER -> open.around(to.plusDays(1), null);
            case NOT_BEFORE -> open.around(from, null);
            case AROUND -> open.around(from.minusDays(DAYS_BEFORE), YearMonth.from(from));
            case null ->
                open.around(
                        open.readings().isEmpty() && isShort(from, to) ? from.minusDays(DAYS_BEFORE) : from,
                        YearMonth.from(from));
        };
    }

    /** Around so few days those before them are meant too. */
    private static boolean isShort(LocalDate from, LocalDate to) {
        return !from.plusWeeks(1).isBefore(to);
    }

    /** Says where the days lie that are still to be told. */
    static void say(Scene scene, Reading reading) {
        List<Entity> vague = in(reading);
        if (scene.state().stay().checkIn() != null || vague.isEmpty()) {
            return;
        }
        Entity period = vague.getLast();
        String from = scene.wording().day(day(period, "from"));
        String to = scene.wording().day(day(period, "to"));
        Optional<Bound> bound = Bound.of(reading, period);
        if (bound.isPresent()) {
            switch (bound.get()) {
                case BEFORE -> scene.say("days.before", Map.of("day", from));
                case AFTER -> scene.say("days.after", Map.of("day", to));
                case NOT_BEFORE -> scene.say("days.not_before", Map.of("day", from));
                case AROUND -> scene.say("days.around", Map.of("day", from));
            }
        } else if (EntityTypes.DATE_RANGE.equals(period.type())) {
            scene.say("days.within", Map.of("from", from, "to", to));
        }
    }

    private static LocalDate day(Entity value, String end) {
        Object read = value.value() instanceof Map<?, ?> range ? range.get(end) : value.value();
        return LocalDate.parse(String.valueOf(read));
    }
}
