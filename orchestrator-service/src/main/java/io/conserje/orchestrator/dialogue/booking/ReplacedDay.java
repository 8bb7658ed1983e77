package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears which end of the stay a day puts right where the day that it replaces is named: "the 16th, not the 15th" of a stay until the 15th. */
final class ReplacedDay {

    private static final Set<String> SINGLE = Set.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE);
    private static final Set<String> DAYS = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.DATETIME,
            EntityTypes.NIGHTS);

    private static final WordLists LISTS = WordLists.beside(ReplacedDay.class);
    private static final Pattern REPLACED = Pattern.compile("\\b(?:" + LISTS.any("replaces") + ") (?:(?:"
            + LISTS.any("around_a_day") + ") ){0,3}(?<day>\\d{1,2})(?: ?(?:st|nd|rd|th|er|º|°))?(?![\\p{L}\\d])");

    private record Ends(LocalDate from, LocalDate to) {}

    private ReplacedDay() {}

    /** The text with the role that the day has by it; as it is where no end of the stay is replaced. */
    static Reading heard(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        List<Entity> told = reading.understanding().entities().stream()
                .filter(value -> DAYS.contains(value.type()))
                .toList();
        if (!stay.hasDates()
                || told.size() != 1
                || !SINGLE.contains(told.getFirst().type())) {
            return reading;
        }
        Entity day = told.getFirst();
        return replaced(reading, day)
                .flatMap(number -> ends(stay, number, day))
                .map(ends -> with(reading, day, ends))
                .orElse(reading);
    }

    private static Optional<Integer> replaced(Reading reading, Entity day) {
        String rest = reading.text().replace(day.text(), " , ");
        Matcher matcher = REPLACED.matcher(Folded.words(rest));
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group("day"))) : Optional.empty();
    }

    /** The other end stays as it was. */
    private static Optional<Ends> ends(Stay stay, int number, Entity day) {
        if (!(day.value() instanceof String text)) {
            return Optional.empty();
        }
        LocalDate told = LocalDate.parse(text);
        boolean arrival = stay.arrival().getDayOfMonth() == number;
        boolean departure = stay.departure().getDayOfMonth() == number;
        if (arrival == departure) {
            return Optional.empty();
        }
        Ends ends = arrival ? new Ends(told, stay.departure()) : new Ends(stay.arrival(), told);
        return ends.from().isBefore(ends.to()) ? Optional.of(ends) : Optional.empty();
    }

    private static Reading with(Reading reading, Entity day, Ends ends) {
        List<Entity> values = new ArrayList<>(reading.understanding().entities());
        values.remove(day);
        values.add(value(EntityTypes.CHECK_IN, day, ends.from()));
        values.add(value(EntityTypes.CHECK_OUT, day, ends.to()));
        return reading.with(values);
    }

    private static Entity value(String type, Entity said, LocalDate day) {
        return new Entity(type, said.text(), said.start(), said.end(), day.toString(), List.of(), null);
    }
}
