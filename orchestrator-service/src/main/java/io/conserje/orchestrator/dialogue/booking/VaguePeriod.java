package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import io.conserje.orchestrator.reply.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds days that tell only about when a stay is to be: "at the end of January", "a few days before Christmas". They are no arrival and no departure. */
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
                        .filter(value -> DAYS.contains(value.type())
                                && vague.matcher(Folded.words(value.text())).find())
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

    /** From when on days of the last of them are meant; around a short one the days before it are. */
    static Optional<LocalDate> begin(Reading reading) {
        return in(reading).reversed().stream()
                .flatMap(value -> day(value, "from").stream()
                        .map(from -> day(value, "to")
                                        .filter(to -> from.plusWeeks(1).isBefore(to))
                                        .isPresent()
                                ? from
                                : from.minusDays(DAYS_BEFORE)))
                .findFirst();
    }

    /** Says from when to when a stretch lies within which the days are still to be told. */
    static void say(Scene scene, Reading reading) {
        if (scene.state().stay().checkIn() != null) {
            return;
        }
        in(reading).stream()
                .filter(value -> EntityTypes.DATE_RANGE.equals(value.type()))
                .reduce((_, last) -> last)
                .ifPresent(range -> day(range, "from")
                        .ifPresent(from -> day(range, "to")
                                .ifPresent(to -> scene.say(
                                        "days.within",
                                        Map.of(
                                                "from", scene.wording().day(from),
                                                "to", scene.wording().day(to))))));
    }

    private static Optional<LocalDate> day(Entity value, String end) {
        Object read = value.value() instanceof Map<?, ?> range ? range.get(end) : value.value();
        return read instanceof String text ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }
}
