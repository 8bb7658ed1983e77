package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a text is about a stay, and whether a day in it is the arrival or the departure. */
final class StayRoles {

    private static final int WORDS_AROUND = 36;
    /** Behind the word for a room: which one it is. */
    private static final String NUMBERED = " ?(?:{number_sign})?[ .:#]*\\d{1,4}(?!\\d| (?:{nights}|{adults}|{people}))";

    private static final Pattern SPACE = Pattern.compile("[ :=-]{1,3}");

    private final Pattern stay;
    private final Pattern service;
    private final Pattern room;
    private final Pattern arrive;
    private final Pattern leave;
    private final Pattern arriveOn;
    private final Pattern leaveOn;
    private final Pattern takenBack;
    private final Pattern refused;
    private final Pattern comes;
    private final Pattern goes;
    private final Pattern justSaid;
    private final Pattern leaves;
    private final Pattern event;
    private final Pattern from;
    private final Pattern weArrive;
    private final Pattern ownHour;
    private final Pattern shift;
    private final Pattern since;
    private final Pattern shiftAhead;
    private final Pattern past;
    private final Pattern moves;
    private final Pattern or;
    private final Pattern policy;
    private final Pattern hasArrived;
    private final Pattern eventBehind;
    private final Pattern hall;
    private final Pattern shifted;

    StayRoles(Words words) {
        this.stay = words.pattern("(?<!\\w)(?!(?:{rooms})" + NUMBERED + ")(?:{stay}|{roomtype})(?!\\w)");
        this.service = words.pattern("(?<!\\w)(?:{service})(?!\\w)");
        this.room = words.pattern("(?<!\\w)(?:{rooms})(?!\\w)(?!" + NUMBERED + ")");
        this.arrive = words.pattern("(?<!\\w)(?:{arrive})(?!\\w)");
        this.leave = words.pattern("(?<!\\w)(?:{leave})(?!\\w)");
        this.arriveOn = words.pattern("(?:{arrive_on})(?!\\w)");
        this.leaveOn = words.pattern("(?:{leave_on})(?!\\w)");
        this.refused = words.pattern(" (?:{not}),");
        this.comes = words.pattern("(?<!\\w)(?:{arrival})(?!\\w)");
        this.goes = words.pattern("(?<!\\w)(?:{departure})(?!\\w)");
        this.justSaid =
                words.pattern("(?<!\\w)(?:{arrival}|{departure})[ :]+(?:(?:{day_prefix}|{article}|{of}|on) )?$");
        this.leaves = words.pattern(" (?:{we_leave})(?!\\w)");
        this.event = words.pattern("(?<!\\w)(?:{event})(?: (?:{event_joint})){0,4}[ ']$");
        this.from = words.pattern("(?:{from_day})(?!\\w)");
        this.since = words.pattern("(?<!\\w)(?:{since_day})(?!\\w)");
        this.shift = words.pattern(" (?:{shift_behind})(?!\\w)");
        this.shiftAhead = words.pattern("(?<!\\w)(?:{shift_ahead}) $");
        this.past = words.pattern("(?<!\\w)(?:{past_verb})(?!\\w)[^.;!?]*(?<!(?:{for}) )$");
        this.moves = words.pattern("(?<!\\w)(?:{moved_verb})(?!\\w)[^.;!?]*$");
        this.or = words.pattern("[ ,]*(?:{or_day})(?: (?:{day_prefix}|{article}|{on_day}|{for}|{in})){0,2} ?");
        this.hasArrived = words.pattern("(?<!\\w)(?:{has_arrived})(?!\\w)[^.,;!?]*$");
        this.policy = words.pattern("(?<!\\w)(?:{house_rule})(?!\\w)");
        this.eventBehind = words.pattern(" (?:(?:{event_behind}) ){0,3}(?:{event})(?!\\w)");
        this.hall = words.pattern("(?<!\\w)(?:{hall})(?!\\w)");
        this.shifted = words.pattern("(?:{shift_behind})$");
        this.ownHour = words.pattern("(?<!\\w)(?:{own_hour})(?!\\w)");
        this.weArrive = words.pattern("(?<!\\w)(?:{we_arrive})(?: [^.,;!?]*)? $");
        this.takenBack = words.pattern("(?<!\\w)(?:{not}|{instead}) (?:(?:{arrive}|{leave}|{we_come}) ){0,2}$");
    }

    boolean isStay(String folded, Frame frame) {
        if (frame.expects(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT)) {
            return true;
        }
        return !frame.expects(EntityTypes.DATE, EntityTypes.DATE_RANGE)
                && (namesARoom(folded)
                        || isComingAndGoing(folded)
                        || speaksOfStay(folded, frame) && !isForService(folded));
    }

    /** True when the words do, whatever else they speak of: "8 to 12 January, and is the pool open?" */
    boolean speaksOfStay(String folded, Frame frame) {
        return !frame.expects(EntityTypes.DATE, EntityTypes.DATE_RANGE)
                && (frame.ofStay()
                        || isComingAndGoing(folded)
                        || stay.matcher(folded).find());
    }

    /** A room to sleep in; "a meeting room on 14 January" is none. */
    private boolean namesARoom(String folded) {
        return room.matcher(hall.matcher(folded).replaceAll(" ")).find();
    }

    /** True where the text names what a guest asks for by the hour: a table, a taxi, a meeting room. */
    boolean isForService(String folded) {
        return service.matcher(folded).find() || hall.matcher(folded).find();
    }

    private boolean isComingAndGoing(String folded) {
        return comes.matcher(folded).find() && goes.matcher(folded).find();
    }

    /**
     * {@code check_in}, {@code check_out} or {@code date} for a day: by the last verb of coming or going between what was
     * read before and the day, else by the first one right behind it.
     */
    String roleOf(String folded, int read, Item day, boolean stay, boolean second) {
        String ahead = folded.substring(Math.max(read, day.start() - WORDS_AROUND), day.start());
        boolean service =
                !stay && isForService(folded) && !justSaid.matcher(ahead).find() && !isArrival(folded, ahead);
        if (service
                || isSince(ahead, folded.substring(day.start(), day.end()))
                || hasArrived.matcher(ahead).find()
                || event.matcher(ahead).find()
                || eventBehind
                        .matcher(folded)
                        .region(day.end(), folded.length())
                        .lookingAt()) {
            return EntityTypes.DATE;
        }
        if (from.matcher(folded.substring(day.start(), day.end())).lookingAt()) {
            return EntityTypes.CHECK_IN;
        }
        String said = verb(lastEnd(arrive, ahead), lastEnd(leave, ahead));
        if (said.isEmpty()) {
            said = own(folded.substring(day.start(), day.end()));
        }
        if (said.isEmpty()) {
            said = leaves.matcher(folded).region(day.end(), folded.length()).lookingAt()
                    ? EntityTypes.CHECK_OUT
                    : behind(folded, day.end());
        }
        boolean asked = day.meaning() instanceof DayExpression.Feast
                && policy.matcher(folded).find()
                && !namesARoom(folded);
        if (!said.isEmpty() || !stay || asked) {
            return said.isEmpty() ? EntityTypes.DATE : said;
        }
        return second ? EntityTypes.CHECK_OUT : EntityTypes.CHECK_IN;
    }

    /** True for a day since which something is so. */
    boolean saysSince(String folded, int read, Item day) {
        String ahead = folded.substring(Math.max(read, day.start() - WORDS_AROUND), day.start());
        return isSince(ahead, folded.substring(day.start(), day.end()));
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

    /** "No water since this morning" speaks of no arrival. */
    private boolean isSince(String ahead, String day) {
        return since.matcher(ahead + day)
                .results()
                .anyMatch(at -> at.start() <= ahead.length() && at.end() >= ahead.length() - 1);
    }

    /** The verb that the day itself begins with: "partimos a 3". */
    private String own(String said) {
        return verb(
                arriveOn.matcher(said).lookingAt() ? 1 : -1,
                leaveOn.matcher(said).lookingAt() ? 1 : -1);
    }

    /** "Is there parking? We arrive on the 3rd" comes to stay; who arrives for dinner may not. */
    private boolean isArrival(String folded, String ahead) {
        return weArrive.matcher(ahead).find() && !ownHour.matcher(folded).find();
    }

    /** True for the length of "we come two days earlier" and "if I cancel 3 days before", which is none of a stay. */
    boolean isShift(String folded, int start, int end) {
        return shift.matcher(folded).region(end, folded.length()).lookingAt()
                || shiftAhead
                        .matcher(folded.substring(Math.max(0, start - WORDS_AROUND), start))
                        .find();
    }

    /** "Move my massage from 4 to 5": two hours, and not from one to the other. */
    boolean saysMoved(String folded, int start) {
        return moves.matcher(folded.substring(Math.max(0, start - WORDS_AROUND), start))
                .find();
    }

    /** "I paid on 14 November": what was done before a day makes it one that is over. */
    boolean saysPast(String folded, int start) {
        String ahead = folded.substring(Math.max(0, start - WORDS_AROUND), start);
        return past.matcher(ahead).find() || hasArrived.matcher(ahead).find();
    }

    /** True when a verb of coming or going stands between what was read before and here. */
    boolean saysRole(String folded, int read, int start) {
        String ahead = folded.substring(Math.max(read, start - WORDS_AROUND), start);
        return lastEnd(arrive, ahead) >= 0 || lastEnd(leave, ahead) >= 0;
    }

    /** True when a word of coming or going ends right before this place. */
    boolean isJustSaid(String folded, int start) {
        String ahead = folded.substring(Math.max(0, start - WORDS_AROUND), start);
        int end = Math.max(lastEnd(arrive, ahead), lastEnd(leave, ahead));
        return justSaid.matcher(ahead).find()
                || end >= 0 && SPACE.matcher(ahead.substring(end)).matches();
    }

    /** "Monday arrival": only where nothing but a space stands between. */
    private String behind(String folded, int end) {
        int start = Math.min(folded.length(), end + 1);
        Matcher coming = arrive.matcher(folded).region(start, folded.length());
        Matcher going = leave.matcher(folded).region(start, folded.length());
        boolean last = !coming.lookingAt() || coming.end() == folded.length();
        return last && coming.lookingAt()
                ? EntityTypes.CHECK_IN
                : going.lookingAt() && going.end() == folded.length() ? EntityTypes.CHECK_OUT : "";
    }

    private static String verb(int arrival, int departure) {
        if (arrival == departure) {
            return "";
        }
        return arrival > departure ? EntityTypes.CHECK_IN : EntityTypes.CHECK_OUT;
    }

    /** True for the first day of "not the 5th, the 6th", and of "Monday no, Tuesday". */
    boolean isTakenBack(String folded, int start, int end) {
        return refused.matcher(folded).region(end, folded.length()).lookingAt()
                || takenBack
                        .matcher(folded.substring(Math.max(0, start - WORDS_AROUND), start))
                        .find();
    }

    private static int lastEnd(Pattern pattern, String ahead) {
        int end = -1;
        for (Matcher match = pattern.matcher(ahead); match.find(); ) {
            end = match.end();
        }
        return end;
    }
}
