package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Numerals;
import io.conserje.nlp.value.Words;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days named in a text of one language, without saying which days they are. */
final class DayFinder {

    /** Where numeric dates begin with the month. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "FM", "PW", "MH", "BZ");

    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}_/.:]|\\p{L}-)";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}_])";

    private final Words words;
    private final Numerals numerals;
    private final List<Form> forms = new ArrayList<>();
    private final Pattern weak;

    /** One way to name a day. */
    private record Form(Pattern pattern, Function<Matcher, @Nullable DayExpression> reading) {}

    DayFinder(Words words) {
        this.words = words;
        this.numerals = new Numerals(words);
        String year = "(?:(?:,? ?(?:{of}|of|-|/)? ?)(?<y>20\\d\\d)(?!\\d))?";
        String number = "(?<d>(?:{ordinal}|{first_day})(?!\\w)|{n})(?:{day_suffix})?(?!\\w)";
        form(
                "(?:{weekday},? )?(?:{day_prefix} )?" + number
                        + " ?(?:(?:{of})(?:l mes de)? ?|[-/] ?)?(?<m>{month})\\.?" + year,
                this::dated);
        form(
                "(?<m>{month})\\.? (?:the )?(?<d>(?:{ordinal})(?!\\w)|\\d{1,2}(?!\\d))(?:{day_suffix})?(?!\\w)(?! ?(?:{people}|{nights}|{adults}))"
                        + year,
                this::dated);
        form(
                "(?:(?:{day_prefix}|{this}) )?(?<w>{weekday}),? (?:{day_prefix} )?(?<d>\\d{1,2}|{ordinal})(?:{day_suffix})?(?! ?(?::|h\\b|am\\b|pm\\b|{people}|{adults}|{nights}|\\d))",
                this::number);
        form("(?:(?:{article}) )?(?:(?<before>{next_before})|(?<this>{this})) (?<w>{weekday})", this::weekday);
        form("(?:(?:{article}) )?(?<w>{weekday})(?: (?<after>{next_after}))?(?! {of} \\w+ {week})", this::weekday);
        form(
                "(?:{day_prefix}|{article}) " + number
                        + " (?:{of} )?(?:(?<next>{next_before} (?:{month_word})|(?:{month_word}) (?:{next_after}))|(?<now>{this} (?:{month_word})|the month))",
                this::number);
        form(
                "(?:{day_prefix}) (?<d>\\d{1,2}|{ordinal}|{n})(?:{day_suffix})?(?! ?(?:[:/%\\u20ac$]|h\\b|{people}|{adults}|{children}|{nights}|{days}|{hours}|{years}|{of_us}|{roomtype}|{rooms}|{currency}|[.,]\\d))",
                this::bareNumber);
        form("(?<d>\\d{1,2})(?:st|nd|rd|th)", this::bareNumber);
        fixed("{day_after_tomorrow}", 2);
        fixed("{day_before_yesterday}", -2);
        fixed("(?<!{not_tomorrow})(?<!{not_tomorrow} )(?:{tomorrow})", 1);
        fixed("{today}", 0);
        fixed("{yesterday}", -1);
        form(
                "(?:{in}) (?<d>{n}) (?:(?<days>{days})|(?<weeks>{week})|(?<months>{month_word}))",
                match -> distance(match, false, 1));
        form(
                "(?<d>{n}) (?:(?<days>{days}|{nights})|(?<weeks>{week})|(?<months>{month_word})) (?:{later})",
                match -> distance(match, true, 1));
        form(
                "(?<d>{n}) (?:(?<days>{days})|(?<weeks>{week})|(?<months>{month_word})) (?:{ago_after})",
                match -> distance(match, false, -1));
        form(
                "(?:{ago}) (?<d>{n}) (?:(?<days>{days})|(?<weeks>{week})|(?<months>{month_word}))",
                match -> distance(match, false, -1));
        this.weak = words.pattern(NO_WORD_BEFORE
                + "(?<d>\\d{1,2}|{ordinal}|{n})(?:{day_suffix})?(?! ?(?:[:/%\\u20ac$]|h\\b|am\\b|pm\\b|{people}|{adults}|{children}|{nights}|{days}|{week}|{hours}|{years}|{rooms}|{currency}|[.,]\\d))"
                + NO_WORD_AFTER);
    }

    /** The days named, longest reading first where two overlap, then in the order of the text. */
    List<FoundDay> find(String folded, Frame frame) {
        List<FoundDay> found = new ArrayList<>();
        NumericDates.find(folded, MONTH_FIRST.contains(frame.region()), found);
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(folded);
            while (matcher.find()) {
                DayExpression expression = form.reading().apply(matcher);
                if (expression != null) {
                    found.add(new FoundDay(matcher.start(), matcher.end(), expression, false));
                }
            }
        }
        List<FoundDay> kept = longest(found);
        addWeak(folded, kept);
        kept.sort(Comparator.comparingInt(FoundDay::start));
        return kept;
    }

    /** The number of a bare day, from 1 to 31, or null. */
    private @Nullable Integer day(String text) {
        String trimmed = text.strip();
        if (trimmed.matches(words.any("first_day"))) {
            return 1;
        }
        String ordinal = words.partOf("ordinal", trimmed);
        int day = ordinal.isEmpty() ? numerals.parse(trimmed).orElse(0) : Integer.parseInt(ordinal);
        return day >= 1 && day <= 31 ? Integer.valueOf(day) : null;
    }

    private void addWeak(String folded, List<FoundDay> kept) {
        Matcher matcher = weak.matcher(folded);
        List<FoundDay> numbers = new ArrayList<>();
        while (matcher.find()) {
            Integer day = day(matcher.group("d"));
            if (day != null) {
                numbers.add(new FoundDay(matcher.start(), matcher.end(), new DayExpression.DayNumber(day, null), true));
            }
        }
        numbers.stream()
                .filter(number -> kept.stream().noneMatch(number::overlaps))
                .toList()
                .forEach(kept::add);
    }

    private static List<FoundDay> longest(List<FoundDay> found) {
        found.sort(Comparator.comparingInt(FoundDay::length).reversed().thenComparingInt(FoundDay::start));
        List<FoundDay> kept = new ArrayList<>();
        for (FoundDay candidate : found) {
            if (kept.stream().noneMatch(candidate::overlaps)) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private void form(String template, Function<Matcher, @Nullable DayExpression> reading) {
        forms.add(new Form(words.pattern(NO_WORD_BEFORE + "(?:" + template + ")" + NO_WORD_AFTER), reading));
    }

    private void fixed(String template, int days) {
        form(template, _ -> new DayExpression.Distance(days, 0, false));
    }

    private @Nullable DayExpression dated(Matcher match) {
        Integer day = anyDay(match.group("d"));
        String year = match.group("y");
        return day == null
                ? null
                : new DayExpression.Dated(
                        day,
                        Integer.parseInt(words.partOf("month", match.group("m"))),
                        year == null ? null : Integer.valueOf(year),
                        false);
    }

    /** A number before a month is a day even where no month has so many: "31 de febrero", "40 de mayo". */
    private @Nullable Integer anyDay(String text) {
        Integer day = day(text);
        if (day == null && text.matches("\\d{2}")) {
            return Integer.valueOf(text);
        }
        return day;
    }

    private @Nullable DayExpression number(Matcher match) {
        Integer day = day(match.group("d"));
        Integer months = has(match, "next") ? Integer.valueOf(1) : has(match, "now") ? Integer.valueOf(0) : null;
        return day == null ? null : new DayExpression.DayNumber(day, months);
    }

    private @Nullable DayExpression bareNumber(Matcher match) {
        Integer day = day(match.group("d"));
        return day == null ? null : new DayExpression.DayNumber(day, null);
    }

    private DayExpression weekday(Matcher match) {
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(words.partOf("weekday", match.group("w"))));
        boolean next = has(match, "before") || has(match, "after");
        return new DayExpression.Weekday(day, next && words.text("next_is").equals("week") ? 1 : 0, has(match, "this"));
    }

    private @Nullable DayExpression distance(Matcher match, boolean fromFirst, int sign) {
        int count = sign * numerals.parse(match.group("d")).orElse(0);
        if (count == 0 || Math.abs(count) > 999) {
            return null;
        }
        return has(match, "months")
                ? new DayExpression.Distance(0, count, fromFirst)
                : new DayExpression.Distance(has(match, "weeks") ? 7 * count : count, 0, fromFirst);
    }

    private static boolean has(MatchResult match, String group) {
        return match.namedGroups().containsKey(group) && match.group(group) != null;
    }
}
