package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.reply.Phrases;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells from a guest's words for a day what they leave open: "the 5th" its month, "Sunday" its week. */
final class MonthWords {

    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final int LAST_DAY = 31;
    private static final int SHORTEST = 3;

    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .flatMap(month -> names().map(locale -> folded(month.getDisplayName(TextStyle.FULL, locale))))
            .map(name -> name.substring(0, SHORTEST))
            .distinct()
            .toList();

    private MonthWords() {}

    /** True where the words have one or two days of the month in figures and neither a month nor a year: "del 5 al 8", "the 12th". */
    static boolean isBareDay(String words) {
        String folded = folded(words);
        List<Integer> figures = FIGURES.matcher(folded)
                .results()
                .map(figure -> figure.group().length() > 2 ? LAST_DAY + 1 : Integer.parseInt(figure.group()))
                .toList();
        return !figures.isEmpty()
                && figures.size() <= 2
                && figures.stream().allMatch(day -> day <= LAST_DAY)
                && !folded.matches(".*\\d ?[/.-] ?\\d.*")
                && Arrays.stream(folded.split("[^a-z]+"))
                        .noneMatch(word -> MONTHS.stream().anyMatch(word::startsWith));
    }

    /** True where the words name the weekday of that date and no day of the month. */
    static boolean isWeekday(String words, LocalDate date) {
        String folded = folded(words);
        DayOfWeek weekday = date.getDayOfWeek();
        return !FIGURES.matcher(folded).find()
                && names().map(locale -> folded(weekday.getDisplayName(TextStyle.FULL, locale)))
                        .map(name -> name.split("-")[0])
                        .anyMatch(name -> Arrays.stream(folded.split("[^a-z]+"))
                                .anyMatch(word -> word.length() >= SHORTEST && name.startsWith(word)));
    }

    private static Stream<Locale> names() {
        return Phrases.LANGUAGES.stream().map(Locale::of);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
