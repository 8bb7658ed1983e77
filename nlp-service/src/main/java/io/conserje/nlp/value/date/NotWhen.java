package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.ClockSpan;
import io.conserje.nlp.value.date.clock.Lasting;
import io.conserje.nlp.value.date.clock.Length;
import io.conserje.nlp.value.date.clock.PartOfDay;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Drops what tells who or how and not when: "al de la noche", "I can't start a day without tea", "a table for ten on the evening of". */
final class NotWhen {

    private static final int WORDS_AHEAD = 24;

    private final Pattern whoOf;
    private final Pattern dayBegun;
    private final Pattern withoutThat;
    private final Pattern atTable;
    private final Pattern from;
    private final Pattern day;
    private final Pattern shortlyBefore;
    private final Pattern withoutAt;
    private final Pattern withoutWhat;
    private final DayOfReason reasons;

    NotWhen(Words words) {
        this.whoOf = words.pattern("(?<!\\w)(?:{whoever_of}) $");
        this.dayBegun = words.pattern("(?<!\\w)(?:{day_begun}) $");
        this.withoutThat = words.pattern(" (?:{without_that})(?!\\w)");
        this.from = words.pattern("(?:{range_from}) ");
        this.day = words.pattern("(?<!\\w)(?:{day_prefix}) $");
        this.shortlyBefore = words.pattern("(?<!\\w)(?:{shortly_before})(?: (?:{day_prefix}))? $");
        this.withoutAt = words.pattern("(?<!\\w)(?:{week_or_without})$");
        this.withoutWhat = words.pattern(" (?!(?:{behind_a_week})(?!\\w))\\p{L}");
        this.reasons = new DayOfReason(words);
        this.atTable = words.pattern(
                "(?<!\\w)(?:{table_word}) (?:(?!\\d)\\w+ ){0,2}(?:{for_people}) (?<d>{n})(?= (?:{evening_of})(?!\\w))");
    }

    /** The same without them. */
    List<Item> without(List<Item> items, String folded) {
        List<MatchResult> tables = atTable.matcher(folded).results().toList();
        return reasons.without(items, folded).stream()
                .filter(item -> !isDayMoved(item, folded) && !isOnlyNear(item, items, folded))
                .filter(item -> !isWhoWorks(item, folded) && !isDayBegun(item, folded) && !isWithout(item, folded))
                .filter(item -> !isRange(item, items, folded))
                .filter(item -> tables.stream().noneMatch(at -> isPeopleOf(at, item)))
                .toList();
    }

    /** "From 5 to 7 in the morning" is no five minutes to seven. */
    private boolean isRange(Item item, List<Item> items, String folded) {
        return item.meaning() instanceof Clock
                && from.matcher(folded).region(item.start(), item.end()).lookingAt()
                && items.stream()
                        .anyMatch(other -> other.meaning() instanceof ClockSpan
                                && other.start() == item.start()
                                && other.end() == item.end());
    }

    /** "Dia 21 em vez de 22" has no hours. */
    private boolean isDayMoved(Item item, String folded) {
        return item.category().equals(Selection.SPACED) && endsAhead(day, item, folded);
    }

    /** "Just before Christmas, arriving Friday the 18th": the day itself is told. */
    private boolean isOnlyNear(Item item, List<Item> items, String folded) {
        return item.meaning() instanceof DayExpression.Feast
                && endsAhead(shortlyBefore, item, folded)
                && items.stream().anyMatch(other -> other.meaning() instanceof DayExpression.DayNumber);
    }

    /** "Até duas e meia sem pagar mais": a short week that is the word for "without" where something stands behind. */
    private boolean isWithout(Item item, String folded) {
        return (item.meaning() instanceof Length || item.meaning() instanceof Lasting)
                && withoutAt.matcher(folded.substring(item.start(), item.end())).find()
                && withoutWhat
                        .matcher(folded)
                        .region(item.end(), folded.length())
                        .lookingAt();
    }

    private boolean isWhoWorks(Item item, String folded) {
        return item.meaning() instanceof PartOfDay && endsAhead(whoOf, item, folded);
    }

    private boolean isDayBegun(Item item, String folded) {
        return item.meaning() instanceof Length length
                && length.days() == 1
                && !length.nights()
                && withoutThat
                        .matcher(folded)
                        .region(item.end(), folded.length())
                        .lookingAt()
                && endsAhead(dayBegun, item, folded);
    }

    private static boolean endsAhead(Pattern words, Item item, String folded) {
        return words.matcher(folded.substring(Math.max(0, item.start() - WORDS_AHEAD), item.start()))
                .find();
    }

    private static boolean isPeopleOf(MatchResult table, Item item) {
        return item.start() >= table.start() && item.start() <= table.start("d") && item.end() > table.start("d");
    }
}
