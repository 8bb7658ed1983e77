package io.conserje.nlp.value.date;

import static io.conserje.nlp.value.date.RoleVerbs.WORDS_AROUND;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import java.util.regex.Pattern;

/** What stands around a day or a length and makes it another one: since when, moved, taken back, of an event. */
final class SaidAround {

    private static final int LONGEST_EXCHANGE = 80;

    private final Pattern takenBack;
    private final Pattern refused;
    private final Pattern event;
    private final Pattern eventBehind;
    private final Pattern shift;
    private final Pattern shiftAhead;
    private final Pattern shifted;
    private final Pattern since;
    private final Pattern past;
    private final Pattern moves;
    private final Pattern or;
    private final Pattern hasArrived;
    private final Pattern companion;
    private final Pattern orElse;
    private final Pattern following;
    private final Pattern onlyBehind;
    private final Pattern listed;
    private final Pattern nightBehind;
    private final Pattern deadline;
    private final Pattern thatHolds;
    private final Pattern from;
    private final Pattern movedStay;
    private final Pattern movedDeparture;
    private final Pattern exchanged;

    SaidAround(Words words) {
        this.takenBack = words.pattern(
                "(?<!\\w)(?:{not}(?! (?:{not_before})(?!\\w))|{instead}) (?:(?:{arrive}|{leave}|{we_come}) ){0,2}$");
        this.refused = words.pattern(" (?:{not}),");
        this.event = words.pattern("(?<!\\w)(?:{event})(?: (?:{event_joint})){0,4}[ ']$");
        this.eventBehind = words.pattern(" (?:(?:{event_behind}) ){0,3}(?:{event})(?!\\w)");
        this.shift = words.pattern(" (?:{shift_behind})(?!\\w)");
        this.shiftAhead = words.pattern("(?<!\\w)(?:{shift_ahead})(?: |(?<='))$");
        this.shifted = words.pattern("(?:{shift_behind})$");
        this.since = words.pattern("(?<!\\w)(?:{since_day})(?!\\w)");
        this.past = words.pattern("(?<!\\w)(?:{past_verb})(?!\\w)[^.;!?]*(?<!(?:{for}) )$");
        this.moves = words.pattern("(?<!\\w)(?:{moved_verb})(?!\\w)[^.;!?]*$");
        this.or = words.pattern("[ ,]*(?:{or_day})(?: (?:{day_prefix}|{article}|{on_day}|{for}|{in})){0,2} ?");
        this.following = words.pattern("(?<!\\w)(?:{following})(?!\\w)");
        this.onlyBehind = words.pattern("(?<!\\w)(?:{only_behind})$");
        this.orElse = words.pattern("(?<!\\w)(?:{or_else})(?!\\w)");
        this.companion = words.pattern(
                "(?<!\\w)(?:(?:(?:{and})|,) (?:(?:{whose}) (?:{relative}|{relatives}|{parents})|{also_come})|{only_then})"
                        + "(?: (?:{on_day}))? $");
        this.deadline = words.pattern("(?<!\\w)(?:{deadline})(?!\\w)");
        this.listed = words.pattern("(?:[^,]*,)? ?(?:{and}|&)(?: (?:{article}|{on_day}))? ");
        this.nightBehind = words.pattern(" (?:{night_behind})(?!\\w)");
        this.thatHolds = words.pattern(" (?:{that_holds}) ");
        this.from = words.pattern("(?<!\\w)(?:{from_day})(?: (?:{article}))?(?!\\w)");
        this.movedStay = words.pattern("(?<!\\w)(?:{moved_stay}) (?:\\w+ ){0,2}(?:{stay_moved}) $");
        this.movedDeparture = words.pattern(
                "(?<!\\w)(?:{moved_stay}|{moved_verb}) (?:\\w+ ){0,2}(?:{going_away})(?: (?:{day_of}))? $");
        this.exchanged = words.pattern("(?<!\\w)(?:(?:{moved_stay}) (?:\\w+ ){0,2}(?:{stay_moved})"
                + "|(?:{swapped}) (?:\\w+ ){0,2}(?:{stay_moved}|{nights})) (?:{range_from}|{of}|{on_day}) [^.,;!?]{1,24}"
                + "(?<!\\w)(?:{swapped_for})(?: (?:{of}|{range_from}|{article}|{day_prefix})){0,2} ?$");
        this.hasArrived = words.pattern("(?<!\\w)(?:{has_arrived})(?!\\w)[^.,;!?]*$");
    }

    /** True for a day on which nobody comes or goes: of an event, since which something is so, or who has come already. */
    boolean isOfOther(String folded, String ahead, Item day) {
        String own = folded.substring(day.start(), day.end());
        return isSince(ahead, own)
                || isSo(ahead, own, folded, day)
                || endsIn(deadline, ahead(folded, day.start()), own)
                || hasArrived.matcher(ahead).find()
                || event.matcher(ahead).find()
                || eventBehind
                        .matcher(folded)
                        .region(day.end(), folded.length())
                        .lookingAt();
    }

    /** True for a day since which something is so. */
    boolean saysSince(String folded, int read, Item day) {
        String ahead = folded.substring(Math.max(read, day.start() - WORDS_AROUND), day.start());
        String own = folded.substring(day.start(), day.end());
        return isSince(ahead, own) || isSo(ahead, own, folded, day);
    }

    /** True for what stands between two days of which one is meant. */
    boolean isOr(String between) {
        return or.matcher(between).matches();
    }

    /** "Move the massage an hour later": by so much, and not in an hour from now. */
    boolean isMovedBy(String folded, Item item) {
        return saysMoved(folded, item.start()) && isLater(folded, item);
    }

    /** True for what ends with "later" or "before". */
    boolean isLater(String folded, Item item) {
        return shifted.matcher(folded.substring(item.start(), item.end())).find();
    }

    /** True for the length of "we come two days earlier" and "if I cancel 3 days before", which is none of a stay. */
    boolean isShift(String folded, int start, int end) {
        return shift.matcher(folded).region(end, folded.length()).lookingAt()
                || shiftAhead.matcher(ahead(folded, start)).find();
    }

    /** "Move my massage from 4 to 5": two hours, and not from one to the other. */
    boolean saysMoved(String folded, int start) {
        return moves.matcher(ahead(folded, start)).find();
    }

    /** "Monday and Tuesday night": they sleep there on both. */
    boolean saysNights(String folded, SpanExpression.Pair pair) {
        return isListed(folded, pair)
                && nightBehind
                        .matcher(folded)
                        .region(pair.to().end(), folded.length())
                        .lookingAt();
    }

    /** True for "28 and 29", not for "28 to 29". */
    boolean isListed(String folded, SpanExpression.Pair pair) {
        return pair.from().end() < pair.to().start()
                && listed.matcher(folded)
                        .region(pair.from().end(), pair.to().start())
                        .matches();
    }

    /** "The weekend after": behind what was named before. */
    boolean saysFollowing(String folded, Item item) {
        return following.matcher(folded).region(item.start(), item.end()).find();
    }

    /** "The week after", and nobody may have said after what. */
    boolean saysOnlyBehind(String folded, Item item) {
        return onlyBehind.matcher(folded.substring(item.start(), item.end())).find();
    }

    /** "Move my booking from 10 to 17 December": it begins on another day. */
    boolean saysStayMoved(String folded, int start) {
        return movedStay.matcher(ahead(folded, start)).find();
    }

    /** "Change my departure from Sunday to Monday": two departures. */
    boolean saysDepartureMoved(String folded, int start) {
        return movedDeparture.matcher(ahead(folded, start)).find();
    }

    /** "Swap my night of the 11th for the 18th": both are arrivals. */
    boolean saysExchanged(String folded, Item day) {
        int own = folded.indexOf(' ', day.start());
        int begin = Math.max(0, day.start() - LONGEST_EXCHANGE);
        return exchanged.matcher(folded.substring(begin, day.start())).find()
                || own > 0
                        && own < day.end()
                        && exchanged.matcher(folded.substring(begin, own + 1)).find();
    }

    /** "I arrive on the 14th and my husband on the 15th", "the 14th, or else the 15th": the second day is an arrival as well. */
    boolean isAnotherArrival(String ahead) {
        return companion.matcher(ahead).find() || orElse.matcher(ahead).find();
    }

    /** "I paid on 14 November": what was done before a day makes it one that is over. */
    boolean saysPast(String folded, int start) {
        String ahead = ahead(folded, start);
        return past.matcher(ahead).find() || hasArrived.matcher(ahead).find();
    }

    /** True for the first day of "not the 5th, the 6th", and of "Monday no, Tuesday". */
    boolean isTakenBack(String folded, int start, int end) {
        return refused.matcher(folded).region(end, folded.length()).lookingAt()
                || takenBack.matcher(ahead(folded, start)).find();
    }

    /** "No water since this morning" speaks of no arrival. */
    private boolean isSince(String ahead, String day) {
        return endsIn(since, ahead, day);
    }

    /** "Desde el martes que no anda" speaks of no arrival either. */
    private boolean isSo(String ahead, String own, String folded, Item day) {
        return thatHolds.matcher(folded).region(day.end(), folded.length()).lookingAt() && endsIn(from, ahead, own);
    }

    /** True when these words end where the day begins, or with its own first ones. */
    private static boolean endsIn(Pattern words, String ahead, String day) {
        return words.matcher(ahead + day)
                .results()
                .anyMatch(at -> at.start() <= ahead.length() && at.end() >= ahead.length() - 1);
    }

    private static String ahead(String folded, int start) {
        return folded.substring(Math.max(0, start - WORDS_AROUND), start);
    }
}
