package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.memory.Stay.Days;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which of the days that were offered is meant: by their arrival, their length, their month, their place or their day of the month. */
final class WhichDays {

    private static final WordLists LISTS = WordLists.beside(WhichDays.class);
    private static final Pattern ARRIVES = Pattern.compile("\\b(?:" + LISTS.any("is_arrival") + ") ");
    private static final Pattern LEAVES = Pattern.compile("\\b(?:" + LISTS.any("is_departure") + ") ");

    private WhichDays() {}

    /** The only ones that fit; none where nothing was offered, or others are told. Of a single stretch all days are wanted, or some that will be told. */
    static Optional<Days> meant(Stay stay, Reading reading, ToldDays told) {
        if (stay.readings().size() == 1) {
            return told.from() == null && told.to() == null && NamedWeek.isWhole(reading)
                    ? Optional.of(stay.readings().getFirst())
                    : Optional.empty();
        }
        if (told.from() == null && told.to() == null && told.nights() != null) {
            int nights = told.nights();
            return only(stay, days -> days.from().plusDays(nights).equals(days.to()));
        }
        LocalDate departure = told.to();
        if (told.from() == null && departure != null) {
            return only(stay, days -> departure.equals(days.to()));
        }
        if (departure != null || told.nights() != null) {
            return Optional.empty();
        }
        if (told.from() != null) {
            return only(stay, days -> days.from().equals(told.from()));
        }
        if (told.month() != null) {
            return only(stay, days -> YearMonth.from(days.from()).equals(told.month()));
        }
        if (isEitherEnd(stay)) {
            return end(stay, reading);
        }
        return reading.last(EntityTypes.ORDINAL)
                .map(Entity::value)
                .filter(Integer.class::isInstance)
                .flatMap(place -> at(stay, (Integer) place));
    }

    /** Whether one day is the arrival of the first or the departure of the other. */
    private static boolean isEitherEnd(Stay stay) {
        List<Days> offered = stay.readings();
        return offered.size() == 2
                && offered.getFirst().from().equals(offered.getLast().to());
    }

    private static Optional<Days> end(Stay stay, Reading reading) {
        String folded = Folded.words(reading.text());
        boolean arrives = ARRIVES.matcher(folded).find();
        if (arrives == LEAVES.matcher(folded).find()) {
            return Optional.empty();
        }
        return Optional.of(
                arrives ? stay.readings().getFirst() : stay.readings().getLast());
    }

    /** "The first", and "the 4th" of days of which one begins on a 4th. */
    private static Optional<Days> at(Stay stay, int place) {
        List<Days> offered = stay.readings();
        return place >= 1 && place <= offered.size()
                ? Optional.of(offered.get(place - 1))
                : only(stay, days -> days.from().getDayOfMonth() == place);
    }

    private static Optional<Days> only(Stay stay, Predicate<Days> fits) {
        List<Days> meant = stay.readings().stream().filter(fits).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst().lasting(stay.nights())) : Optional.empty();
    }
}
