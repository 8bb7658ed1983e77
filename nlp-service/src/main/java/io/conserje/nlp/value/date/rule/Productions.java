package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import io.conserje.nlp.value.date.clock.ClockProductions;
import io.conserje.nlp.value.date.clock.ClockSpanProductions;
import io.conserje.nlp.value.date.clock.LengthProductions;
import io.conserje.nlp.value.date.clock.WrittenClockProductions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that the rules of the grammar can make, by the names that the grammar calls them. */
public final class Productions {

    private static final int FIGURES_OF_A_PHONE = 7;
    private static final int MONTHS = 12;

    private Productions() {}

    /** The productions by the names that the grammar calls them. */
    public static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("some", _ -> "");
        all.put("same", match -> match.last().meaning());
        all.put("phone", Productions::phone);
        all.put("quotient", Productions::quotient);
        all.putAll(LengthProductions.all());
        all.putAll(ClockProductions.all());
        all.putAll(WrittenClockProductions.all());
        all.putAll(ClockSpanProductions.all());
        all.putAll(DayProductions.all());
        all.putAll(ReconsideredProductions.all());
        all.putAll(FigureProductions.all());
        all.putAll(MomentProductions.all());
        all.putAll(SpanProductions.all());
        all.putAll(SpanPartProductions.all());
        all.putAll(AroundDayProductions.all());
        all.putAll(WeekProductions.all());
        all.putAll(PairProductions.all());
        all.putAll(AheadProductions.all());
        return all;
    }

    /** Groups of figures of which one is too long for a day and no year. */
    private static @Nullable Object phone(Match match) {
        List<Figures> groups = match.all(Figures.class);
        int figures = groups.stream().mapToInt(Figures::length).sum();
        boolean number = groups.stream().anyMatch(Productions::isNoDate);
        return figures >= FIGURES_OF_A_PHONE && number ? "" : null;
    }

    /** One with a point that makes no day: "0.8/15", "30/4.5". */
    private static @Nullable Object quotient(Match match) {
        List<Figures> figures = match.all(Figures.class);
        boolean ahead = match.places(Object.class).get(1).category().equals("dot");
        Figures day = figures.get(ahead ? 0 : 1);
        Figures month = figures.get(ahead ? 1 : 2);
        boolean dotted = month.length() == 2 && month.value() >= 1 && month.value() <= MONTHS && day.value() > 0;
        return dotted || month.length() > 2 ? null : "";
    }

    private static boolean isNoDate(Figures group) {
        boolean year = group.value() >= 1900 && group.value() < 2200 && group.length() == 4;
        return group.length() > 2 && !year;
    }
}
