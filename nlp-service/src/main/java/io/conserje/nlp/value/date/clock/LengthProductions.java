package io.conserje.nlp.value.date.clock;

import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lengths of time: "two weeks", "hora y media", "PT1H30M". */
public final class LengthProductions {

    private static final int LONGEST = 999;
    private static final int LONGEST_IN_WORDS = 9999;
    private static final int MINUTES_OF_QUARTER = 15;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_BETWEEN = 5;
    private static final int HOURS_OF_DAY = 24;

    private static final int FIRST_HOUR = 5;
    private static final int MOST_APART = 4;
    private static final int MOST_TO_CHOOSE = 20;

    private LengthProductions() {}

    /** The productions by the names that the grammar calls them. */
    public static Map<String, Production> all() {
        return Map.ofEntries(
                Map.entry("length", LengthProductions::length),
                Map.entry("longLength", LengthProductions::longLength),
                Map.entry("noticeLength", LengthProductions::noticeLength),
                Map.entry("anotherNight", match -> match.word("unit").equals("NIGHT") ? of(1, "NIGHT") : null),
                Map.entry("timeLength", LengthProductions::timeLength),
                Map.entry(
                        "lasting",
                        match -> new Lasting(match.places(Length.class).getFirst())),
                Map.entry(
                        "elapsed",
                        match -> new Elapsed(match.places(Length.class).getFirst())),
                Map.entry("halfUnit", match -> half(match.word("unit"))),
                Map.entry("lengthAndHalf", LengthProductions::lengthAndHalf),
                Map.entry("decimalHours", LengthProductions::decimalHours),
                Map.entry("lengthAndQuarter", LengthProductions::lengthAndQuarter),
                Map.entry("unitAndHalf", LengthProductions::unitAndHalf),
                Map.entry("quarterHours", LengthProductions::quarterHours),
                Map.entry(
                        "isoLength",
                        match -> Length.parse(match.word(match.has("fixedlength") ? "fixedlength" : "wholeunit"))),
                Map.entry("lastingHours", LengthProductions::lastingHours),
                Map.entry("hoursLong", LengthProductions::hoursLong),
                Map.entry("hourAndMinutes", LengthProductions::hourAndMinutes),
                Map.entry("lengthOr", LengthProductions::either),
                Map.entry("lengthSign", match -> of(match.first(Figures.class).value(), match.argument())),
                Map.entry("daysAndNights", match -> nights(match, 0)),
                Map.entry("nightsAndDays", match -> nights(match, 1)),
                Map.entry("lengths", LengthProductions::lengths));
    }

    private static @Nullable Object length(Match match) {
        int count = match.has("num", "dozen")
                ? match.number(match.has("num") ? "num" : "dozen")
                : Integer.parseInt(match.argument());
        return count < 1 || count > LONGEST ? null : of(count, match.word("unit"));
    }

    /** "3d2n": the nights, where there is a day more of them. */
    private static @Nullable Length nights(Match match, int days) {
        List<Figures> figures = match.all(Figures.class);
        int nights = figures.get(1 - days).value();
        return nights > 0 && figures.get(days).value() == nights + 1 ? of(nights, "NIGHT") : null;
    }

    /** "24h before": a day's notice, and no midnight. */
    private static @Nullable Object noticeLength(Match match) {
        boolean hours = match.word("unit").equals("HOUR") && match.number("num") >= HOURS_OF_DAY;
        return hours ? length(match) : null;
    }

    /** "A thousand and one nights": what is longer in figures may be a price, "1500 noche". */
    private static @Nullable Object longLength(Match match) {
        int count = match.number("num");
        return count < 1 || count > LONGEST_IN_WORDS ? null : of(count, match.word("unit"));
    }

    /** "The next 20 minutes"; what is over is no length ahead. */
    private static @Nullable Object timeLength(Match match) {
        boolean over = match.word("which").equals("LAST");
        return !over && length(match) instanceof Length length && length.hasTime() ? length : null;
    }

    /** "Un taxi pour 9h30" is when: nobody sits in it so long. */
    private static @Nullable Object lastingHours(Match match) {
        Match.Found hours = match.places(Length.class).getFirst();
        return ((Length) hours.meaning()).time().toHours() < FIRST_HOUR ? new Lasting(hours) : null;
    }

    /** "1h30" where it is said to be how long. */
    private static @Nullable Object hoursLong(Match match) {
        List<Figures> figures = match.all(Figures.class);
        int minutes = figures.getLast().value();
        return figures.getLast().length() == 2 && minutes < MINUTES_OF_HOUR
                ? Length.parse("PT" + figures.getFirst().value() + "H" + minutes + "M")
                : null;
    }

    private static @Nullable Length of(int count, String unit) {
        return switch (unit) {
            case "DAY" -> days(count);
            case "NIGHT" -> new Length(0, 0, 0, count, 0, 0, 0, true);
            case "WEEK" -> new Length(0, 0, count, 0, 0, 0, 0, false);
            case "FORTNIGHT" -> new Length(0, 0, 2 * count, 0, 0, 0, 0, false);
            case "MONTH" -> months(count);
            case "QUARTER" -> months(3 * count);
            case "YEAR" -> new Length(count, 0, 0, 0, 0, 0, 0, false);
            case "HOUR" -> time(count, 0, 0);
            case "MINUTE" -> time(0, count, 0);
            case "SECOND" -> time(0, 0, count);
            default -> null;
        };
    }

    private static @Nullable Length half(String unit) {
        return switch (unit) {
            case "DAY" -> time(12, 0, 0);
            case "WEEK" -> days(3);
            case "FORTNIGHT" -> new Length(0, 0, 1, 0, 0, 0, 0, false);
            case "MONTH" -> days(15);
            case "YEAR" -> months(6);
            case "HOUR" -> time(0, 30, 0);
            case "MINUTE" -> time(0, 0, 30);
            default -> null;
        };
    }

    private static @Nullable Object lengthAndHalf(Match match) {
        Object whole = length(match);
        Length half = half(match.word("unit"));
        return whole instanceof Length length && half != null ? length.plus(half) : null;
    }

    /** "Dos horas y cuarto"; of other units nobody says so. */
    private static @Nullable Object lengthAndQuarter(Match match) {
        boolean hours = match.word("unit").equals("HOUR");
        return hours && length(match) instanceof Length length ? length.plus(time(0, MINUTES_OF_QUARTER, 0)) : null;
    }

    /** "2.5 hours", "1,25 h". */
    private static @Nullable Object decimalHours(Match match) {
        List<Figures> figures = match.all(Figures.class);
        int hundredths = figures.getLast().value() * (figures.getLast().length() == 1 ? 10 : 1);
        int minutes = figures.getLast().length() > 2 || hundredths % 25 != 0 ? 0 : hundredths * 60 / 100;
        boolean hours = match.word("unit").equals("HOUR") && minutes > 0;
        return hours ? time(figures.getFirst().value(), minutes, 0) : null;
    }

    /** "Uma hora e quinze", "an hour and twenty". */
    private static @Nullable Object hourAndMinutes(Match match) {
        List<Integer> numbers = match.places(Object.class).stream()
                .filter(part -> part.category().equals("num"))
                .map(part -> Integer.parseInt(part.meaning().toString()))
                .toList();
        int minutes = numbers.getLast();
        boolean fits = minutes > 0 && minutes < MINUTES_OF_HOUR && minutes % MINUTES_BETWEEN == 0;
        return fits && match.word("unit").equals("HOUR") ? time(numbers.getFirst(), minutes, 0) : null;
    }

    private static @Nullable Object unitAndHalf(Match match) {
        Length whole = of(1, match.word("unit"));
        Length half = half(match.word("unit"));
        return whole == null || half == null ? null : whole.plus(half);
    }

    private static @Nullable Object quarterHours(Match match) {
        int count = match.has("num") ? match.number("num") : 1;
        return count > 3 ? null : time(0, MINUTES_OF_QUARTER * count, 0);
    }

    /** "2 or 3 nights"; hours from five on are rather a time. */
    private static @Nullable Object either(Match match) {
        List<Integer> counts = match.places(Object.class).stream()
                .filter(part -> part.category().equals("num"))
                .map(part -> Integer.parseInt(part.meaning().toString()))
                .toList();
        int few = counts.getFirst();
        int more = counts.getLast();
        String unit = match.word("unit");
        boolean near = few > 0 && few < more && more - few <= MOST_APART && more <= MOST_TO_CHOOSE;
        boolean time = unit.equals("HOUR") && (more >= FIRST_HOUR || !match.has("or"));
        Length first = near && !time ? of(few, unit) : null;
        Length second = near ? of(more, unit) : null;
        return first == null || second == null || unit.equals("YEAR") ? null : new LengthChoice(first, second);
    }

    /** "1 hour and 30 minutes"; of "2 nights 3 days" the nights count. */
    private static @Nullable Object lengths(Match match) {
        List<Length> parts = match.all(Length.class);
        Length first = parts.getFirst();
        Length second = parts.getLast();
        if (first.nights() != second.nights()) {
            Length nights = first.nights() ? first : second;
            Length days = first.nights() ? second : first;
            return days.days() == nights.days() + 1 && !days.hasTime() ? nights : null;
        }
        boolean falls = rank(first) > rank(second);
        return falls && !first.nights() ? first.plus(second) : null;
    }

    /** The smallest unit of a length, so that only smaller ones follow larger ones. */
    private static int rank(Length length) {
        int[] units = {length.seconds(), length.minutes(), length.hours(), length.days(), length.weeks()};
        for (int i = 0; i < units.length; i++) {
            if (units[i] != 0) {
                return i;
            }
        }
        return length.months() != 0 ? units.length : units.length + 1;
    }

    private static Length days(int count) {
        return new Length(0, 0, 0, count, 0, 0, 0, false);
    }

    private static Length months(int count) {
        return new Length(0, count, 0, 0, 0, 0, 0, false);
    }

    private static Length time(int hours, int minutes, int seconds) {
        return new Length(0, 0, 0, 0, hours, minutes, seconds, false);
    }
}
