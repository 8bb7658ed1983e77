package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Numerals;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of the day at the hotel, and spans between two of them. */
public final class TimeExtractor implements Extractor {

    private static final int LAST_HOUR_MEANT_AS_AFTERNOON = 6;

    private final Numerals numerals;
    private final List<Pattern> clocks;
    private final Pattern noon;
    private final Pattern midnight;
    private final Pattern between;
    private final Pattern joint;

    /** Reads the times of one language. */
    public TimeExtractor(Words words) {
        this.numerals = new Numerals(words);
        String half = "(?: ?(?:(?<am>{am})|(?<pm>{pm})))?";
        String fraction =
                "(?: (?:(?<half>{half})|(?<quarter>{quarter})|(?<less>{quarter_to})|(?:{minus}) (?<minus>{n})|(?:{minutes_past}) (?<plus>{n})))";
        this.clocks = List.of(
                whole(
                        words,
                        "(?:(?:{at}) )?(?<h>[01]?\\d|2[0-4]) ?[:h.] ?(?<m>[0-5]\\d)(?! ?[€$%])(?: ?(?:{oclock}))?"
                                + half),
                whole(words, "(?:(?:{at}) )?(?<h>[01]?\\d|2[0-4]) ?(?:(?<am>am|a\\.m\\.?)|(?<pm>pm|p\\.m\\.?))"),
                whole(
                        words,
                        "(?:(?:{at}) )?(?:(?<past>half past|half)|(?<quarterpast>quarter past|a quarter past|quarter after)|(?<quarterto>quarter to|a quarter to)|(?<minutes>{n}) (?:minutes? )?(?:(?<dir>past|to))) (?<h>{n})"
                                + half),
                whole(words, "(?:(?:{at}) )?(?<h>{n}) (?:{oclock})" + fraction + half),
                whole(words, "(?:{at}) (?<h>{n})" + fraction + half),
                whole(
                        words,
                        "(?:{at}) (?<h>{n})(?: ?(?:{oclock}))?" + half
                                + "(?! ?(?:{nights}|{days}|{people}|{adults}|{currency}|{month}|{rooms}|/))"),
                whole(words, "(?<h>[01]?\\d|2[0-4]) ?(?:hs|h)" + half),
                whole(words, "(?<h>{n}) (?:(?<am>{am})|(?<pm>{pm}))"));
        this.noon = whole(words, "(?:(?:{at}|a) )?(?:{noon})");
        this.midnight = whole(words, "(?:(?:{at}|a) )?(?:{midnight})");
        this.between = words.pattern("(?<!\\w)(?:{time_between}|de|from)(?: (?:{article}))? $");
        this.joint = words.pattern(" ?(?:{range_to}|{and}|as|ate as|a las|y las|e as|et) ?(?:{at} |{article} )?");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> found = new ArrayList<>();
        addFixed(found, noon, text.folded(), "12:00");
        addFixed(found, midnight, text.folded(), "00:00");
        for (Pattern clock : clocks) {
            for (Matcher match = clock.matcher(text.folded()); match.find(); ) {
                Value value = value(match);
                if (value != null && found.stream().noneMatch(value::overlaps)) {
                    found.add(value);
                }
            }
        }
        found.sort(Comparator.comparingInt(Value::start));
        return paired(found, text.folded());
    }

    private List<Value> paired(List<Value> times, String folded) {
        List<Value> result = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Value from = times.get(i);
            Value to = i + 1 < times.size() ? times.get(i + 1) : null;
            Matcher prefix = between.matcher(folded.substring(0, from.start()));
            if (to != null
                    && joint.matcher(folded).region(from.end(), to.start()).matches()
                    && prefix.find()) {
                Map<String, Object> range =
                        Map.of("from", String.valueOf(from.value()), "to", String.valueOf(to.value()));
                result.add(Value.of(EntityTypes.TIME_RANGE, prefix.start(), to.end(), new java.util.TreeMap<>(range)));
                i++;
            } else {
                result.add(from);
            }
        }
        return result;
    }

    private @Nullable Value value(Matcher match) {
        int hour = numerals.parse(match.group("h")).orElse(-1);
        int minute = minute(match);
        if (minute < 0) {
            hour--;
            minute += 60;
        }
        if (hour < 0 || hour > 24 || minute > 59) {
            return null;
        }
        boolean figures = group(match, "m") != null && match.group("h").length() == 2;
        if (group(match, "pm") != null) {
            return time(match, hour < 12 ? hour + 12 : hour, minute, List.of());
        }
        if (group(match, "am") != null) {
            return time(match, hour == 12 ? 0 : hour, minute, List.of());
        }
        if (figures || hour >= 12 || hour == 0) {
            return time(match, hour % 24, minute, List.of());
        }
        boolean afternoon = hour <= LAST_HOUR_MEANT_AS_AFTERNOON;
        int other = afternoon ? hour : hour + 12;
        return time(match, afternoon ? hour + 12 : hour, minute, List.of(format(other, minute)));
    }

    private int minute(Matcher match) {
        if (group(match, "m") != null) {
            return Integer.parseInt(match.group("m"));
        }
        if (group(match, "half") != null || group(match, "past") != null) {
            return 30;
        }
        if (group(match, "quarter") != null || group(match, "quarterpast") != null) {
            return 15;
        }
        if (group(match, "less") != null || group(match, "quarterto") != null) {
            return -15;
        }
        String minutes = group(match, "minutes");
        if (minutes != null) {
            return number(minutes) * ("to".equals(group(match, "dir")) ? -1 : 1);
        }
        String minus = group(match, "minus");
        if (minus != null) {
            return -number(minus);
        }
        String plus = group(match, "plus");
        return plus == null ? 0 : number(plus);
    }

    private int number(String text) {
        int number = numerals.parse(text).orElse(60);
        return Math.min(number, 60);
    }

    private static @Nullable String group(Matcher match, String name) {
        return match.namedGroups().containsKey(name) ? match.group(name) : null;
    }

    private static Value time(Matcher match, int hour, int minute, List<Object> others) {
        return new Value(EntityTypes.TIME, match.start(), match.end(), format(hour % 24, minute), others, null);
    }

    private static String format(int hour, int minute) {
        return (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
    }

    private static void addFixed(List<Value> found, Pattern pattern, String folded, String time) {
        for (Matcher match = pattern.matcher(folded); match.find(); ) {
            found.add(Value.of(EntityTypes.TIME, match.start(), match.end(), time));
        }
    }

    private static Pattern whole(Words words, String template) {
        return words.pattern("(?<![\\p{L}\\p{N}_/,.:-])(?:" + template + ")(?![\\p{L}\\p{N}_/])");
    }
}
