package io.conserje.nlp.value.date.calendar;

/** Whether a year is named with a stretch, which then does not move on to the next one. */
final class NamedYears {

    private NamedYears() {}

    /** Whether one is. */
    static boolean isIn(SpanExpression span) {
        return switch (span) {
            case SpanExpression.Month month -> month.year() != null;
            case SpanExpression.Year _ -> true;
            case SpanExpression.Quarter quarter -> quarter.year() != null;
            case SpanExpression.Season season -> season.year() != null;
            case SpanExpression.Feast feast -> feast.year() != null;
            case SpanExpression.Part part -> isIn(part.whole());
            case SpanExpression.Rest rest -> isIn(rest.whole());
            case SpanExpression.Nth nth -> isIn(nth.whole());
            case SpanExpression.Joined joined -> isIn(joined.to());
            case SpanExpression.Week week -> week.year() != null;
            case SpanExpression.Either either -> isIn(either.first());
            case SpanExpression.Around _,
                    SpanExpression.Run _,
                    SpanExpression.Lapse _,
                    SpanExpression.Of _,
                    SpanExpression.Beside _,
                    SpanExpression.Bridge _,
                    SpanExpression.Weekends _,
                    SpanExpression.Pair _ -> false;
        };
    }
}
