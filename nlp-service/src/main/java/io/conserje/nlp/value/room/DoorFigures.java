package io.conserje.nlp.value.room;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a text that may be doors: those that count nothing and are no part of a longer value. */
final class DoorFigures {

    private static final int WORDS_AHEAD = 40;
    private static final int WORDS_BEHIND = 40;
    private static final int MOST_FIGURES = 60;

    /** Fewer may be an hour or a day. */
    private static final int LEAST_IN_WORDS = 100;

    private static final int MOST_IN_WORDS = 999;

    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.,:/+#$€£'-])(?<n>[1-9]\\d{0,3}(?:-?[a-h])?)"
            + "(?![\\w/%€$£+º°ª]|:(?! \\D)|[.,-]\\d|-\\p{L}|'(?!s(?!\\w)))");
    private static final Pattern IN_WORDS = Pattern.compile("\\D+");

    private final Pattern onlyFigure;
    private final Pattern fromThere;
    private final Pattern courtesy;
    private final Pattern counts;
    private final Pattern noDoor;

    DoorFigures(Words words) {
        this.onlyFigure = words.pattern("(?:(?:{room_article}) )?");
        this.fromThere = words.pattern(",? (?:{door_of}) ");
        this.courtesy = words.pattern(" (?:{please})");
        this.counts = words.pattern(
                "^(?! (?:{door_behind})(?!\\w)) ?(?:(?:{not_room_number}|{months_ahead})(?!\\w)|(?:{range_to}) \\d|(?:{day_refused}),)");
        this.noDoor = words.pattern("{no_lettered_room}");
    }

    /** In the order of the text, the first sixty figures at most. */
    List<DoorFigure> in(List<Value> values, String folded) {
        List<DoorFigure> found = inWords(values, folded);
        int looked = 0;
        for (Matcher figure = FIGURE.matcher(folded); looked < MOST_FIGURES && figure.find(); looked++) {
            DoorFigure said = figure(values, folded, figure);
            if (said != null) {
                found.add(said);
            }
        }
        return found;
    }

    /** "Une serviette à la deux cent six": three figures said in words. */
    private List<DoorFigure> inWords(List<Value> values, String folded) {
        List<DoorFigure> found = new ArrayList<>();
        for (Value value : values.subList(0, Math.min(values.size(), MOST_FIGURES))) {
            if (value.type().equals(EntityTypes.NUMBER)
                    && value.value() instanceof Integer number
                    && number >= LEAST_IN_WORDS
                    && number <= MOST_IN_WORDS
                    && IN_WORDS.matcher(folded)
                            .region(value.start(), value.end())
                            .matches()) {
                String after = after(folded, value.end());
                if (!counts.matcher(after).find()) {
                    found.add(new DoorFigure(
                            value.start(),
                            value.end(),
                            number.toString(),
                            before(folded, value.start()),
                            after,
                            List.of(value),
                            isOfSomebody(values, folded, value.start())));
                }
            }
        }
        return found;
    }

    private static String before(String folded, int start) {
        return folded.substring(Math.max(0, start - WORDS_AHEAD), start);
    }

    private static String after(String folded, int end) {
        return folded.substring(end, Math.min(folded.length(), end + WORDS_BEHIND));
    }

    /** Null where the figure is part of a longer value, of a day with its month, of a reference, or a day ("4a, 5a e 6a"). */
    private @Nullable DoorFigure figure(List<Value> values, String folded, Matcher figure) {
        int start = figure.start();
        int end = figure.end();
        String after = after(folded, end);
        if (counts.matcher(after).find()) {
            return null;
        }
        List<Value> taken = values.stream()
                .filter(value -> value.start() < end && start < value.end())
                .toList();
        boolean weekday = noDoor.matcher(figure.group("n")).matches();
        if (weekday || !taken.stream().allMatch(value -> isNoMore(value, folded, start, end))) {
            return null;
        }
        return new DoorFigure(
                start,
                end,
                figure.group("n"),
                before(folded, start),
                after,
                taken,
                isOfSomebody(values, folded, start));
    }

    /** True where a value says the figure alone, with its article or a courtesy. */
    private boolean isNoMore(Value value, String folded, int start, int end) {
        boolean ended = value.end() <= end
                || value.type().equals(EntityTypes.DATETIME)
                || value.type().equals(EntityTypes.TIME)
                        && courtesy.matcher(folded.substring(end, value.end())).matches();
        return ended
                && (value.start() == start
                        || value.start() < start
                                && onlyFigure
                                        .matcher(folded)
                                        .region(value.start(), start)
                                        .useTransparentBounds(true)
                                        .matches());
    }

    /** "It's Dana from 402". */
    private boolean isOfSomebody(List<Value> values, String folded, int start) {
        return values.stream()
                .filter(value -> value.type().equals(EntityTypes.PERSON_NAME) && value.end() < start)
                .anyMatch(name -> fromThere
                        .matcher(folded)
                        .region(name.end(), start)
                        .useTransparentBounds(true)
                        .matches());
    }
}
