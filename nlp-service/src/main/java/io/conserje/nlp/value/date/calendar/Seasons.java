package io.conserje.nlp.value.date.calendar;

import java.time.LocalDate;
import java.util.List;

/** Seasons from solstice to equinox, on the day where it mostly falls, on both halves of the earth. */
final class Seasons {

    private static final List<String> NORTH = List.of("spring", "summer", "autumn", "winter");
    private static final int HALF_A_YEAR = 2;

    private final Calendar calendar;

    Seasons(Calendar calendar) {
        this.calendar = calendar;
    }

    Stretch resolve(SpanExpression.Season season) {
        int year = season.year() == null ? calendar.today().getYear() : season.year();
        LocalDate begin = begin(season.name(), year);
        if (season.year() != null) {
            return stretch(begin);
        }
        LocalDate earlier = begin(season.name(), year - 1);
        boolean stillOn = !end(earlier).isBefore(calendar.today());
        LocalDate meant =
                stillOn ? earlier : end(begin).isBefore(calendar.today()) ? begin(season.name(), year + 1) : begin;
        boolean running = !meant.isAfter(calendar.today());
        int years = season.ahead() > 0 ? running ? 1 : 0 : season.ahead();
        return stretch(begin(season.name(), meant.getYear() + years));
    }

    private LocalDate begin(String name, int year) {
        int index = (NORTH.indexOf(name) + (calendar.isSouth() ? HALF_A_YEAR : 0)) % NORTH.size();
        return switch (index) {
            case 0 -> LocalDate.of(year, 3, 20);
            case 1 -> LocalDate.of(year, 6, 21);
            case 2 -> LocalDate.of(year, 9, 23);
            default -> LocalDate.of(year, 12, 21);
        };
    }

    private static LocalDate end(LocalDate begin) {
        return switch (begin.getMonthValue()) {
            case 3 -> LocalDate.of(begin.getYear(), 6, 20);
            case 6 -> LocalDate.of(begin.getYear(), 9, 22);
            case 9 -> LocalDate.of(begin.getYear(), 12, 20);
            default -> LocalDate.of(begin.getYear() + 1, 3, 19);
        };
    }

    private static Stretch stretch(LocalDate begin) {
        return Stretch.of(begin, end(begin));
    }
}
