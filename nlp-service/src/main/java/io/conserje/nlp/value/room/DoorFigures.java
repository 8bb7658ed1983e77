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

    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.,:/+#$€£'-])(?<n>[1-9]\\d{0,3}(?:-?[a-h])?)"
            + "(?![\\w:/%€$£+º°ª]|[.,-]\\d|-\\p{L}|'(?!s(?!\\w)))");

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
        List<DoorFigure> found = new ArrayList<>();
        int looked = 0;
        for (Matcher figure = FIGURE.matcher(folded); looked < MOST_FIGURES && figure.find(); looked++) {
            DoorFigure said = figure(values, folded, figure);
            if (said != null) {
                found.add(said);
            }
        }
        return found;
    }

    /** Null where the figure is part of a longer value, of a day with its month, of a reference, or a day ("4a, 5a e 6a"). */
    private @Nullable DoorFigure figure(List<Value> values, String folded, Matcher figure) {
        int start = figure.start();
        int end = figure.end();
        String after = folded.substring(end, Math.min(folded.length(), end + WORDS_BEHIND));
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
        String before = folded.substring(Math.max(0, start - WORDS_AHEAD), start);
        return new DoorFigure(start, end, figure.group("n"), before, after, taken, isOfSomebody(values, folded, start));
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
