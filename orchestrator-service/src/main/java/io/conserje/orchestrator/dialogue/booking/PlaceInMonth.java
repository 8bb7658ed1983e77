package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears a week or a weekend that is told by its place in the month that was named: "the second week", said of March. */
final class PlaceInMonth {

    private static final WordLists LISTS = WordLists.beside(PlaceInMonth.class);
    private static final Pattern BEHIND =
            Pattern.compile("^\\s*(?:(?<weekend>" + LISTS.any("weekend") + ")|" + LISTS.any("week") + ")(?![\\p{L}-])");
    private static final Pattern LAST = Pattern.compile("\\b(?:" + LISTS.any("last_week") + ") ");

    /** A week is of the month in which most of its days lie. */
    private static final int MOST_DAYS = 4;

    private static final int MOST_WEEKS = 5;
    private static final int FROM_MONDAY_TO_SUNDAY = 6;

    private PlaceInMonth() {}

    /** The text with those days; as it is where none are told, or no month was named. */
    static Reading heard(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        YearMonth month = stay.month();
        return month == null || stay.checkIn() != null
                ? reading
                : reading.with(reading.understanding().entities().stream()
                        .map(value -> placed(reading.text(), value, month).orElse(value))
                        .toList());
    }

    private static Optional<Entity> placed(String text, Entity value, YearMonth month) {
        if (EntityTypes.DATE_RANGE.equals(value.type())
                && LAST.matcher(Folded.words(value.text())).find()) {
            LocalDate monday = mondayOf(month.atEndOfMonth().minusDays(MOST_DAYS - 1));
            return Optional.of(days(value, value.text(), monday, monday.plusDays(FROM_MONDAY_TO_SUNDAY)));
        }
        if (!EntityTypes.ORDINAL.equals(value.type())
                || !(value.value() instanceof Integer place)
                || place < 1
                || place > MOST_WEEKS) {
            return Optional.empty();
        }
        Matcher next = BEHIND.matcher(Folded.plain(text.substring(Math.min(value.end(), text.length()))));
        if (!next.find()) {
            return Optional.empty();
        }
        String words = value.text() + next.group();
        if (next.group("weekend") != null) {
            LocalDate saturday = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(place, DayOfWeek.SATURDAY));
            return Optional.of(days(value, words, saturday.minusDays(1), saturday.plusDays(1)));
        }
        LocalDate monday = mondayOf(month.atDay(MOST_DAYS)).plusWeeks(place - 1L);
        return Optional.of(days(value, words, monday, monday.plusDays(FROM_MONDAY_TO_SUNDAY)));
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Entity days(Entity told, String words, LocalDate from, LocalDate to) {
        Map<String, String> range = Map.of("from", from.toString(), "to", to.toString());
        return new Entity(
                EntityTypes.DATE_RANGE, words, told.start(), told.start() + words.length(), range, List.of(), null);
    }
}
