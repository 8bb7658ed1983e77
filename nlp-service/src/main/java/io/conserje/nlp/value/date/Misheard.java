package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.Lasting;
import io.conserje.nlp.value.date.clock.Length;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drops what only sounds like a day or an hour: "cancel the two", "en la 22", "7:30 para tres", "un cuarto para 4", "martes 8 por la tarde". */
final class Misheard {

    private static final int WEEKS_AHEAD = 10;
    private static final int WORDS_AHEAD = 24;
    private static final Pattern FIGURES_AHEAD = Pattern.compile("\\d:$");

    private final Words words;
    private final Pattern counted;
    private final Pattern countedThings;
    private final Pattern onlyHour;
    private final Pattern oneOf;
    private final Pattern chosen;
    private final Pattern chosenOne;
    private final Pattern dish;
    private final Pattern month;
    private final Pattern weekday;
    private final Pattern room;
    private final Pattern hourAhead;
    private final Pattern dayWithPart;
    private final Pattern door;
    private final Pattern numbered;
    private final Pattern dayAfterCount;
    private final Pattern people;
    private final Pattern eaten;
    private final Pattern countAhead;
    private final PeopleBesideDay peopleBesideDay;

    Misheard(Words words) {
        this.words = words;
        this.peopleBesideDay = new PeopleBesideDay(words);
        this.counted = words.pattern(
                "(?<!\\w)(?:(?:{chosen_among}|{wanted_both}) (?:{counted_article}) (?:[2-4]|{two_to_four})(?= ?(?:[.,;:!?)]|$))|(?:{none_of}) (?:[2-4]|{two_to_four})(?!\\w))");
        this.countedThings =
                words.pattern("(?<!\\w)(?<t>(?:{counted_article}) (?:[2-4]|{two_to_four})) (?:{counted_thing})(?!\\w)");
        this.onlyHour = words.pattern("(?<!\\w)(?:{only_hour})$");
        this.chosen = words.pattern("(?<!\\w)(?:{chosen_among}) $");
        this.chosenOne = words.pattern("(?:{chosen_one}),? ");
        this.dish = words.pattern("\\d ?(?:h|hs|hrs|{hours}) (?:{one_article}|one)$");
        this.month = words.pattern("(?:(?:{for}) )?(?:{counted_month})");
        this.weekday = words.pattern(" (?:{weekday}|{counted_month_behind})(?!\\w)");
        this.oneOf = words.pattern("^ (?:{one_of_ours})(?!\\w)");
        this.room = words.pattern("(?:{room_for}) \\w+");
        this.hourAhead = words.pattern("(?<!\\w)(?:{hour_ahead}) $");
        this.door = words.pattern("(?<!\\w)(?:{door_ahead}) (?<d>(?:{article} )?\\d{1,2})(?!\\w)");
        this.numbered = words.pattern(
                "(?<!\\w)(?:{numbered_thing}) \\d{1,4} (?:{or_day}) (?<d>(?:{article} )?\\d{1,4})(?!\\w)");
        this.eaten = words.pattern(
                "(?<!\\w)(?:{own_hour}|{meal}|{table_of})(?!\\w).*(?<!\\w)(?:{for}) (?:{counted_month})(?!\\w)");
        this.people = words.pattern("(?<!\\w)(?:{ourselves}) (?:(?:{of_us}) )?$");
        this.countAhead = Pattern.compile("\\d{1,3} \\p{L}.*");
        this.dayAfterCount = words.pattern(".*(?<!\\w)(?:{day_single})$");
        this.dayWithPart = words.pattern("(?<!\\w)(?<w>{weekday}),? (?<d>\\d{1,2}) (?:{part_apart})(?!\\w)");
    }

    /** The same without them. */
    List<Item> without(List<Item> items, String folded, LocalDate today) {
        List<int[]> things = new ArrayList<>();
        for (Matcher match = counted.matcher(folded); match.find(); ) {
            things.add(new int[] {match.start(), match.end()});
        }
        for (Matcher match = countedThings.matcher(folded); match.find(); ) {
            things.add(new int[] {match.start() - 1, match.end("t")});
        }
        for (Matcher match = door.matcher(folded); match.find(); ) {
            things.add(new int[] {match.start(), match.end()});
        }
        for (Matcher match = numbered.matcher(folded); match.find(); ) {
            things.add(new int[] {match.start(), match.end()});
        }
        List<int[]> days = days(folded, today);
        return items.stream()
                .filter(item -> things.stream().noneMatch(at -> at[0] < item.start() && item.end() == at[1]))
                .filter(item -> !(item.meaning() instanceof Clock)
                        || days.stream().noneMatch(at -> at[0] == item.start() && at[1] <= item.end()))
                .filter(item -> !isHourAsDay(item, folded) && !isChosenOne(item, folded))
                .filter(item -> !isDayBehindCount(item, folded) && !isPeople(item, folded))
                .filter(item -> !peopleBesideDay.isIn(item, folded))
                .filter(item -> !isDish(item, folded) && !isCountedMonth(item, folded))
                .filter(item -> !isPartOfFigures(item, folded) && !isRoom(item, folded) && !isOneOf(item, folded))
                .toList();
    }

    /** "Viernes 18 a la tarde": where the weekday has that number soon, it is no hour. */
    private List<int[]> days(String folded, LocalDate today) {
        List<int[]> days = new ArrayList<>();
        for (Matcher match = dayWithPart.matcher(folded); match.find(); ) {
            String weekday = words.partOf("weekday", match.group("w"));
            int number = Integer.parseInt(match.group("d"));
            if (!weekday.isEmpty() && isSoon(DayOfWeek.of(Integer.parseInt(weekday)), number, today)) {
                days.add(new int[] {match.start("d"), match.end("d")});
            }
        }
        return days;
    }

    private static boolean isSoon(DayOfWeek weekday, int number, LocalDate today) {
        return today.datesUntil(today.plusWeeks(WEEKS_AHEAD))
                .anyMatch(day -> day.getDayOfWeek() == weekday && day.getDayOfMonth() == number);
    }

    /** "Somos 25 para uma festa": who says how many come tells no minutes before one. */
    private boolean isPeople(Item item, String folded) {
        return item.meaning() instanceof Clock
                && countAhead.matcher(folded).region(item.start(), item.end()).matches()
                && people.matcher(folded.substring(Math.max(0, item.start() - WORDS_AHEAD), item.start()))
                        .find();
    }

    /** The minutes of "7:30" begin nothing of their own. */
    private static boolean isPartOfFigures(Item item, String folded) {
        return FIGURES_AHEAD
                .matcher(folded.substring(Math.max(0, item.start() - 2), item.start()))
                .find();
    }

    /** "En un cuarto para 4": behind a quarter the hour has its article, or is led up to. */
    private boolean isRoom(Item item, String folded) {
        return item.meaning() instanceof Clock
                && room.matcher(folded.substring(item.start(), item.end()).replace('\n', ' '))
                        .matches()
                && !hourAhead
                        .matcher(folded.substring(Math.max(0, item.start() - WORDS_AHEAD), item.start()))
                        .find();
    }

    /** "Mesa para oito dia 5": the word of day is of the number behind it. */
    private boolean isDayBehindCount(Item item, String folded) {
        return (item.meaning() instanceof Length
                        || item.meaning() instanceof Lasting
                        || item.meaning() instanceof Clock)
                && item.end() + 1 < folded.length()
                && folded.charAt(item.end()) == ' '
                && Character.isDigit(folded.charAt(item.end() + 1))
                && dayAfterCount
                        .matcher(folded)
                        .region(item.start(), item.end())
                        .matches();
    }

    /** "Amanhã às 13h um frango": the article of what is wanted is no minute. */
    private boolean isDish(Item item, String folded) {
        return dish.matcher(folded.substring(item.start(), item.end())).find() && folded.startsWith(" ", item.end());
    }

    /** "Pour sept mercredi": so many on that day, and no month. */
    private boolean isCountedMonth(Item item, String folded) {
        return month.matcher(folded).region(item.start(), item.end()).matches()
                && (weekday.matcher(folded).region(item.end(), folded.length()).lookingAt()
                        || eaten.matcher(folded).find());
    }

    /** "The other one, 2 December": one of the bookings, and no first of the month. */
    private boolean isChosenOne(Item item, String folded) {
        return chosenOne.matcher(folded).region(item.start(), item.end()).lookingAt()
                && chosen.matcher(folded.substring(Math.max(0, item.start() - WORDS_AHEAD), item.start()))
                        .find();
    }

    /** "Sair à uma": days are masculine, hours are not. */
    private boolean isHourAsDay(Item item, String folded) {
        return item.meaning() instanceof DayExpression.DayNumber
                && onlyHour.matcher(folded.substring(item.start(), item.end())).find();
    }

    /** "The second of our rooms" is no second of the month. */
    private boolean isOneOf(Item item, String folded) {
        return item.category().equals("date")
                && oneOf.matcher(folded).region(item.end(), folded.length()).lookingAt();
    }
}
