package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hears the day on which a guest leaves whose arrival is known, said by its number alone: "till 22". */
final class DepartureNumber {

    private static final WordLists LISTS = WordLists.beside(DepartureNumber.class);
    private static final String AROUND = "(?:(?:" + LISTS.any("plain_yes", "yes_around", "yes_polite") + "|,) )*";
    private static final Pattern NUMBER =
            Pattern.compile(AROUND + "(?<till>(?:" + LISTS.any("till") + ") )?(?<number>\\d{1,2}) " + AROUND);

    private static final int MOST_DAYS_AHEAD = 31;

    /** So many nights are as likely as a day of the month; more are less. */
    private static final int SOME_NIGHTS = 8;

    private static final int MANY_NIGHTS = 15;

    private DepartureNumber() {}

    /** The text with the day, or with the nights that it may be as well; as it is where it is no such number. */
    static Reading heard(Scene scene, Reading reading) {
        Stay stay = scene.state().stay();
        LocalDate arrival = stay.checkIn();
        Matcher said = NUMBER.matcher(Folded.words(reading.text()));
        if (arrival == null || stay.hasDates() || !said.matches()) {
            return reading;
        }
        int number = Integer.parseInt(said.group("number"));
        return arrival.plusDays(1)
                .datesUntil(arrival.plusDays(MOST_DAYS_AHEAD + 1))
                .filter(day -> day.getDayOfMonth() == number)
                .findFirst()
                .map(day -> said.group("till") == null ? bare(reading, arrival, day) : departure(reading, day))
                .orElse(reading);
    }

    private static Reading bare(Reading reading, LocalDate arrival, LocalDate day) {
        int number = day.getDayOfMonth();
        if (number <= arrival.getDayOfMonth() || number < SOME_NIGHTS) {
            return reading;
        }
        int nights = (int) ChronoUnit.DAYS.between(arrival, day);
        return number < MANY_NIGHTS
                ? with(reading, EntityTypes.NIGHTS, nights, List.of(number))
                : departure(reading, day);
    }

    private static Reading departure(Reading reading, LocalDate day) {
        return with(reading, EntityTypes.CHECK_OUT, day.toString(), List.of());
    }

    private static Reading with(Reading reading, String type, Object value, List<Object> others) {
        return reading.with(Stream.of(new Entity(type, reading.text(), 0, 0, value, others, null))
                .toList());
    }
}
