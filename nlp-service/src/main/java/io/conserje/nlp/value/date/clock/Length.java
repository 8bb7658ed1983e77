package io.conserje.nlp.value.date.clock;

import java.time.Duration;
import java.time.Period;
import java.util.stream.IntStream;

/**
 * A length of time as said; weeks are kept apart from days and hours from minutes so that it shows as it was said.
 *
 * @param nights counted as nights: the days are nights
 */
public record Length(int years, int months, int weeks, int days, int hours, int minutes, int seconds, boolean nights) {

    static final Length NONE = new Length(0, 0, 0, 0, 0, 0, 0, false);

    /** Reads the form of ISO 8601, whole numbers only. */
    public static Length parse(String iso) {
        int time = iso.indexOf('T');
        Period period = time == 1 ? Period.ZERO : Period.parse(time < 0 ? iso : iso.substring(0, time));
        Duration rest = time < 0 ? Duration.ZERO : Duration.parse("P" + iso.substring(time));
        return ofDays(period, iso.endsWith("W")).with(rest);
    }

    private static Length ofDays(Period period, boolean weeks) {
        int whole = weeks ? period.getDays() / 7 : 0;
        int days = weeks ? 0 : period.getDays();
        return new Length(period.getYears(), period.getMonths(), whole, days, 0, 0, 0, false);
    }

    private Length with(Duration time) {
        return new Length(
                years, months, weeks, days, (int) time.toHours(), time.toMinutesPart(), time.toSecondsPart(), nights);
    }

    /** Both lengths together. */
    public Length plus(Length other) {
        return new Length(
                years + other.years,
                months + other.months,
                weeks + other.weeks,
                days + other.days,
                hours + other.hours,
                minutes + other.minutes,
                seconds + other.seconds,
                nights && other.nights);
    }

    /** True when there are hours, minutes or seconds. */
    public boolean hasTime() {
        return hours != 0 || minutes != 0 || seconds != 0;
    }

    /** True when there are days or longer units. */
    public boolean hasDays() {
        return years != 0 || months != 0 || weeks != 0 || days != 0;
    }

    /** The days and longer units. */
    public Period period() {
        return Period.of(years, months, 7 * weeks + days);
    }

    /** The hours, minutes and seconds. */
    public Duration time() {
        return Duration.ofHours(hours).plusMinutes(minutes).plusSeconds(seconds);
    }

    /** True when it is told in more than one unit of days or longer ones: "3 months and 2 weeks". */
    public boolean isMixed() {
        return IntStream.of(years, months, weeks, days)
                        .filter(count -> count != 0)
                        .count()
                > 1;
    }

    /** Whole weeks and nothing else. */
    public boolean isWeeks() {
        return weeks != 0 && years == 0 && months == 0 && days == 0 && !hasTime();
    }

    /** The form of ISO 8601, unit by unit as it was said. */
    public String iso() {
        String date = part(years, "Y") + part(months, "M") + part(weeks, "W") + part(days, "D");
        String time = part(hours, "H") + part(minutes, "M") + part(seconds, "S");
        return "P" + date + (time.isEmpty() ? "" : "T" + time);
    }

    private static String part(int count, String unit) {
        return count == 0 ? "" : count + unit;
    }
}
