package io.conserje.nlp.value.date;

import static io.conserje.nlp.value.date.RoleVerbs.WORDS_AROUND;

import io.conserje.nlp.value.Words;
import java.util.regex.Pattern;

/** What is said of days, hours and lengths that are moved: from which to which, or by how much. */
final class SaidMoved {

    private static final int LONGEST_EXCHANGE = 80;

    private final Pattern shift;
    private final Pattern shiftAhead;
    private final Pattern shifted;
    private final Pattern moves;
    private final Pattern shiftedHours;
    private final Pattern comesOrGoes;
    private final Pattern movedStay;
    private final Pattern movedDeparture;
    private final Pattern exchanged;
    private final Pattern between;
    private final Pattern prolonged;
    private final Pattern inSoMany;

    SaidMoved(Words words) {
        this.shift = words.pattern(" (?:{shift_behind})(?!\\w)");
        this.shiftAhead = words.pattern("(?<!\\w)(?:{shift_ahead})(?: |(?<='))$");
        this.shifted = words.pattern("(?:{shift_behind})$");
        this.moves = words.pattern("(?<!\\w)(?:{moved_verb})(?!\\w)[^.;!?]*$");
        this.shiftedHours = words.pattern("(?:{shift_behind}|{after_so_long})$");
        this.comesOrGoes = words.pattern("(?<!\\w)(?:{arrival}|{departure}|{room_given_back})(?!\\w)[^.,;!?]*$");
        this.movedStay = words.pattern(
                "(?<!\\w)(?:(?:{moved_stay}) (?:\\w+ ){0,2}(?:{stay_moved})|{moved_it}|(?:{moved_verb}) (?:\\w+ ){0,2}(?:{coming_in})) $");
        this.movedDeparture = words.pattern(
                "(?<!\\w)(?:{moved_stay}|{moved_verb}) (?:\\w+ ){0,2}(?:{going_away})(?: (?:{day_of}))? $");
        this.between = words.pattern("(?:{range_between})(?!\\w)");
        this.prolonged = words.pattern("(?<!\\w)(?:{prolonged})(?: [^ .,;!?]+){0,3} $");
        this.inSoMany = words.pattern("(?:{in}) ");
        this.exchanged = words.pattern("(?<!\\w)(?:(?:{moved_stay}) (?:\\w+ ){0,2}(?:{stay_moved})"
                + "|(?:{swapped}) (?:\\w+ ){0,2}(?:{stay_moved}|{nights})) (?:{range_from}|{of}|{on_day}) [^.,;!?]{1,24}"
                + "(?<!\\w)(?:{swapped_for})(?: (?:{of}|{range_from}|{article}|{day_prefix})){0,2} ?$");
    }

    /** "Move the massage an hour later", "leave two hours later": by so much, and not in an hour from now. */
    boolean isMovedBy(String folded, Item item) {
        return isLater(folded, item) && saysMoved(folded, item.start())
                || shiftedHours
                                .matcher(folded.substring(item.start(), item.end()))
                                .find()
                        && comesOrGoes.matcher(ahead(folded, item.start())).find();
    }

    /** True for what ends with "later" or "before". */
    boolean isLater(String folded, Item item) {
        return shifted.matcher(folded.substring(item.start(), item.end())).find();
    }

    /** "Get in an hour earlier": by an hour, and not in one. */
    boolean isShiftBehind(String folded, int end) {
        return shift.matcher(folded).region(end, folded.length()).lookingAt();
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

    /** The same of hours, but not of "change the towels between 4 and 5". */
    boolean saysHoursMoved(String folded, Item hours) {
        return !between.matcher(folded).region(hours.start(), hours.end()).lookingAt()
                && saysMoved(folded, hours.start());
    }

    /** "Lengthen it by four days": so many more, and not four days from now. */
    boolean saysProlonged(String folded, Item days) {
        return inSoMany.matcher(folded).region(days.start(), days.end()).lookingAt()
                && prolonged.matcher(ahead(folded, days.start())).find();
    }

    /** "My booking is for the 6th, could I bring it forward to the 5th?": what is moved is the arrival. */
    boolean saysMovedHere(String ahead) {
        return moves.matcher(ahead).find();
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

    private static String ahead(String folded, int start) {
        return folded.substring(Math.max(0, start - WORDS_AROUND), start);
    }
}
