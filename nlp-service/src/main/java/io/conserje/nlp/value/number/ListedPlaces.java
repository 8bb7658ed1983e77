package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Positions that others beside them tell from days of the month: "the second and the third room", "the 2nd or 3rd option",
 * "rather the third floor than the first".
 */
final class ListedPlaces {

    private static final int WORDS_AHEAD = 40;
    private static final int WORDS_BEHIND = 40;

    private final Pattern joint;
    private final Pattern things;
    private final Pattern weekday;
    private final Pattern ofDays;
    private final Pattern dayAhead;
    private final Pattern month;
    private final Pattern monthAhead;
    private final Pattern article;
    private final Pattern instead;
    private final Pattern ends;

    ListedPlaces(Words words) {
        this.joint = words.pattern("(?: ?, ?(?:(?:{and}|{or_day}) )?| (?:{and}|{or_day}) )(?:(?:{rank_article}) )?");
        this.things = words.pattern("[ -](?:{ranked_thing}|{rooms}|{roomtype})(?:e?s)?(?!\\w)");
        this.weekday = words.pattern("(?:{weekday})");
        this.ofDays =
                words.pattern("(?<!\\w)(?:{month}|{weekday}|{nights}|{days}|{weekend}|{arrive}|{leave}|{stay})(?!\\w)");
        this.dayAhead = words.pattern("(?<!\\w)(?:(?:{rank_day_ahead})(?: (?:{day_prefix}))?|"
                + "(?:{arrive}|{leave}|{arrival}|{departure})(?!\\w)[^.,;!?]*) $");
        this.month = words.pattern(" (?:(?:{of}) )?(?:{month})(?!\\w)");
        this.monthAhead = words.pattern("(?<!\\w)(?:{month}) (?:(?:{rank_article}) )?$");
        this.article = words.pattern("(?<!\\w)(?:{rank_article}|{instead}) $");
        this.instead = words.pattern("(?<!\\w)(?:{instead}) $");
        this.ends = Pattern.compile(" *(?:[.!?,;]|$)");
    }

    /** Those of the places, in any order, that are positions for sure; {@code meant} tells which may be one at all. */
    Set<Value> among(List<Value> places, String folded, Predicate<Value> meant, boolean bare) {
        Set<Value> sure = Collections.newSetFromMap(new IdentityHashMap<>());
        if (places.size() < 2) {
            return sure;
        }
        boolean noDays = bare && !ofDays.matcher(without(places, folded)).find();
        List<Value> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingInt(Value::start));
        for (int from = 0, to = 1; from < sorted.size(); from = to, to = from + 1) {
            while (to < sorted.size() && isJoint(sorted.get(to - 1), sorted.get(to), folded)) {
                to++;
            }
            List<Value> row = sorted.subList(from, to);
            if (to - from > 1 && (isOfThing(row.getLast(), folded) || noDays && isBare(row, folded))) {
                sure.addAll(row);
            }
        }
        if (sorted.stream().anyMatch(place -> isOfThing(place, folded))) {
            sorted.stream()
                    .filter(place -> meant.test(place) && isBesideOther(place, folded))
                    .forEach(sure::add);
        }
        return sure;
    }

    /** Not "July 1st, 4th floor": the first of them is a day. */
    private boolean isJoint(Value left, Value right, String folded) {
        return left.end() < right.start()
                && !monthAhead.matcher(ahead(left, folded)).find()
                && joint.matcher(folded).region(left.end(), right.start()).matches();
    }

    private boolean isOfThing(Value place, String folded) {
        return things.matcher(behind(place, folded)).lookingAt();
    }

    /** "The second or the third", but not "segunda e quarta", which may both be weekdays. */
    private boolean isBare(List<Value> row, String folded) {
        boolean words = row.stream().allMatch(place -> Character.isLetter(folded.charAt(place.start())));
        boolean weekdays = row.stream()
                .allMatch(place -> weekday.matcher(folded)
                        .region(place.start(), place.end())
                        .matches());
        return words
                && !weekdays
                && !dayAhead.matcher(ahead(row.getFirst(), folded)).find();
    }

    private static String without(List<Value> places, String folded) {
        StringBuilder rest = new StringBuilder(folded);
        for (Value place : places) {
            rest.replace(place.start(), place.end(), "-".repeat(place.end() - place.start()));
        }
        return rest.toString();
    }

    /** "The third floor rather than the first". */
    private boolean isBesideOther(Value place, String folded) {
        String ahead = ahead(place, folded);
        return Character.isLetter(folded.charAt(place.start()))
                && article.matcher(ahead).find()
                && (instead.matcher(ahead).find() || !dayAhead.matcher(ahead).find())
                && !month.matcher(behind(place, folded)).lookingAt()
                && ends.matcher(behind(place, folded)).lookingAt();
    }

    private static String ahead(Value place, String folded) {
        return folded.substring(Math.max(0, place.start() - WORDS_AHEAD), place.start());
    }

    private static String behind(Value place, String folded) {
        return folded.substring(place.end(), Math.min(folded.length(), place.end() + WORDS_BEHIND));
    }
}
