package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Positions: "la segunda", "21st", "le trois centième"; "the last one" is -1 where a position was asked for. */
public final class OrdinalExtractor implements Extractor {

    private static final int LAST = -1;
    private static final int WORDS_AHEAD = 40;
    private static final long HUNDRED = 100;
    private static final Pattern IN_WORDS = Pattern.compile("(?:.*[ -])?\\p{L}{5,}");
    private static final String[] DATES = {
        EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE, EntityTypes.DATE_RANGE, EntityTypes.DATETIME
    };

    private final boolean onlySure;
    private final PlaceFinder places;
    private final ListedPlaces listed;
    private final Pattern never;
    private final Pattern last;
    private final Pattern thing;
    private final Pattern noDay;
    private final Pattern choosing;
    private final Pattern ends;
    private final Pattern room;
    private final Pattern opens;
    private final Pattern closes;
    private final Pattern from;
    private final Pattern to;
    private final DatedPlaces dated;

    /** Reads the positions of one language; {@code onlySure}: only what was asked for and what no day can be. */
    public OrdinalExtractor(Words words, boolean onlySure) {
        this.onlySure = onlySure;
        this.places = new PlaceFinder(words);
        this.listed = new ListedPlaces(words);
        this.never = words.pattern("(?<!\\w)(?:{no_rank})(?!\\w)");
        this.thing = words.pattern("^[ -](?:{ranked_thing})(?!\\w)");
        this.noDay = words.pattern("^(?:{rank_no_day})(?!\\w)(?! (?:{ranked_time})(?!\\w))");
        this.choosing = words.pattern("(?<!\\w)(?:{choosing}) (?:{rank_article} )?$");
        this.ends = words.pattern("^(?: (?:{please}))? *(?:[.!?,;]|$)");
        this.room = words.pattern("(?:{rank_room})(?!\\w)");
        this.opens = words.pattern("^\\W*(?:(?:{answer_yes})[,.]? +)?(?:(?:{answer_wish}) +)?(?:{rank_article}) $");
        this.closes = words.pattern("^(?<better>,? (?:{rank_better}))?(?:,? (?:{please}))?[ .!?]*$");
        this.from = words.pattern("(?<!\\w)(?:{range_from}) (?:\\d{1,2}\\p{L}{0,3} (?:{range_to}) )?$");
        this.to = words.pattern(
                "^ (?:{range_to}) (?:\\d{1,2}\\p{L}{0,3}|{number})(?! (?:{ranked_thing}|{year_word})(?!\\w))(?!\\w)");
        this.dated = new DatedPlaces(words);
        this.last = words.pattern("(?<!\\w)(?:{last_one})(?!\\w)");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        String folded = text.folded();
        boolean day = frame.expects(DATES);
        List<Value> found = places.find(folded);
        if (frame.expects(EntityTypes.ORDINAL) && !day) {
            List<Value> shown = dated.without(found, folded);
            if (!shown.isEmpty() || found.isEmpty()) {
                shown.removeIf(place -> isRoom(folded, place));
                return shown.isEmpty() ? last(folded) : shown;
            }
        }
        boolean answered = !frame.expecting().isEmpty();
        if (!day && found.size() == 1 && isChosen(folded, found.getFirst(), answered)) {
            return found;
        }
        Set<Value> row = listed.among(found, folded, place -> isMeant(folded, place), !day && !frame.ofStay());
        return found.stream()
                .filter(place -> row.contains(place) || isMeant(folded, place) && !isEndOfStretch(folded, place))
                .filter(place -> !onlySure || row.contains(place) || isNoDay(folded, place, day))
                .toList();
    }

    /** "O quarto com banheira" is a room; "o quarto quarto" is the fourth one. */
    private boolean isRoom(String folded, Value place) {
        Matcher said = room.matcher(folded).region(place.start(), folded.length());
        return said.lookingAt() && said.end() == place.end();
    }

    /** "The first" as an answer to what asks for no day, and "el primero, mejor" at any time. */
    private boolean isChosen(String folded, Value place, boolean answered) {
        Matcher closing = closes.matcher(folded.substring(place.end()));
        return Character.isLetter(folded.charAt(place.start()))
                && closing.matches()
                && (answered || closing.group("better") != null)
                && opens.matcher(folded.substring(0, place.start())).matches();
    }

    private List<Value> last(String folded) {
        Matcher end = last.matcher(folded);
        return end.find() ? List.of(Value.of(EntityTypes.ORDINAL, end.start(), end.end(), LAST)) : List.of();
    }

    /** "The 3rd floor", "le 2ème", "I'll take the first, please", "the two thousandth". */
    private boolean isNoDay(String folded, Value place, boolean day) {
        String behind = folded.substring(place.end());
        if (!day && isLarge(folded, place)) {
            return true;
        }
        if (thing.matcher(behind).find()
                || noDay.matcher(folded.substring(place.start())).find()) {
            return true;
        }
        String ahead = folded.substring(Math.max(0, place.start() - WORDS_AHEAD), place.start());
        boolean inWords = Character.isLetter(folded.charAt(place.start()));
        return !day
                && inWords
                && choosing.matcher(ahead).find()
                && ends.matcher(behind).find();
    }

    private static boolean isLarge(String folded, Value place) {
        return place.value() instanceof Number number
                && number.longValue() >= HUNDRED
                && IN_WORDS.matcher(folded.substring(place.start(), place.end()))
                        .matches();
    }

    /** "Du 13e au 18e", but not "du 3e au 5e étage". */
    private boolean isEndOfStretch(String folded, Value place) {
        String ahead = folded.substring(Math.max(0, place.start() - WORDS_AHEAD), place.start());
        String behind = folded.substring(place.end());
        return from.matcher(ahead).find()
                && !thing.matcher(behind).find()
                && (to.matcher(behind).find() || isSecond(ahead));
    }

    private boolean isSecond(String ahead) {
        Matcher begun = from.matcher(ahead);
        return begun.find() && begun.group().matches(".*\\d.*");
    }

    private boolean isMeant(String folded, Value value) {
        for (Matcher match = never.matcher(folded); match.find(); ) {
            if (match.start() <= value.start() && value.start() < match.end()) {
                return false;
            }
        }
        return true;
    }
}
