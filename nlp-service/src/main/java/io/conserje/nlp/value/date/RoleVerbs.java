package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verbs of coming and going around a day, which tell whether one arrives on it or leaves. */
final class RoleVerbs {

    /** How much before a day is looked at. */
    static final int WORDS_AROUND = 36;

    /** "Until what hour can the two of us stay in the room on …". */
    private static final int LONGEST_QUESTION = 60;

    private static final int LONGEST_ASIDE = 120;

    private static final Pattern SPACE = Pattern.compile("[ :=-]{1,3}");

    private final Pattern arrive;
    private final Pattern leave;
    private final Pattern arriveOn;
    private final Pattern leaveOn;
    private final Pattern justSaid;
    private final Pattern leaves;
    private final Pattern comesThen;
    private final Pattern comesLater;
    private final Pattern from;
    private final Pattern weArrive;
    private final Pattern weGo;
    private final Pattern ownHour;
    private final Pattern comes;
    private final Pattern goes;
    private final Pattern staysOn;
    private final Pattern arrivalBehind;
    private final Pattern departureBehind;
    private final Pattern dayOfArrival;
    private final Pattern dayOfDeparture;
    private final Pattern comingDay;
    private final Pattern untilWhen;
    private final Pattern notUntil;

    RoleVerbs(Words words) {
        this.arrive = words.pattern("(?<!\\w)(?:{arrive})(?!\\w)");
        this.leave = words.pattern("(?<!\\w)(?:{leave})(?!\\w)");
        this.arriveOn = words.pattern("(?:{arrive_on})(?!\\w)");
        this.leaveOn = words.pattern("(?:{leave_on})(?!\\w)");
        this.justSaid = words.pattern(
                "(?<!\\w)(?:{arrival}|{departure})(?: (?:{late_role}))?[ :]+(?:(?:{day_prefix}|{article}|{of}|on) )?$");
        this.leaves = words.pattern(" (?:{we_leave})(?!\\w)");
        this.comesThen = words.pattern(" (?:{we_arrive})(?!\\w)");
        this.comesLater = words.pattern(
                "(?<!\\w)(?:(?:{we_arrive}|{arrival})(?: \\w+){0,2}? (?:{day_prefix}|{on_day}|{article})|{arrive_on}) "
                        + "(?:\\d{1,2}(?!\\d|:\\d| ?h| ?[ap]\\.?m| (?:{nights}|{people}|{hours})(?!\\w))|{weekday}(?!\\w))");
        this.from = words.pattern("(?:{from_day})(?!\\w)");
        this.ownHour = words.pattern("(?<!\\w)(?<!(?:{beside_meal}) )(?:{own_hour})(?!\\w)");
        this.comes = words.pattern("(?<!\\w)(?:{arrival})(?!\\w)");
        this.goes = words.pattern("(?<!\\w)(?:{departure}|{we_leave})(?!\\w)");
        this.arrivalBehind = words.pattern(" (?:{arrival}|{arrival_label})(?= ?(?:[,;]|$))");
        this.departureBehind = words.pattern(" (?:{departure}|{departure_label})(?= ?(?:[,;]|$))");
        this.dayOfArrival = words.pattern(",? (?:{day_when}) (?:\\w+ ){0,2}(?:{arrival})(?!\\w)");
        this.dayOfDeparture = words.pattern(",? (?:{day_when}) (?:\\w+ ){0,2}(?:{departure}|{we_leave})(?!\\w)");
        this.untilWhen = words.pattern("(?<!\\w)(?:{until_when}) [^.;!?]*(?:{stay_on}|{departure})[^.;!?]*$");
        this.notUntil = words.pattern("(?<!\\w)(?:{not_until})(?!\\w)[^.,;!?]*$");
        this.staysOn = words.pattern("(?<!\\w)(?:{stay_on})(?!\\w)");
        this.comingDay = words.pattern("(?:{coming_day})(?= )");
        this.weGo = words.pattern("(?<!\\w)(?:{we_leave})(?: [^.,;!?]*)? $");
        this.weArrive = words.pattern("(?<!\\w)(?:{we_arrive})(?: [^.,;!?]*)? $");
    }

    /**
     * {@code check_in} or {@code check_out} by the word that the day begins with, by the last verb {@code ahead} of it, else
     * by the first one right behind it; empty where nothing tells.
     */
    String roleOf(String folded, String ahead, Item day) {
        String own = folded.substring(day.start(), day.end());
        if (untilWhen
                .matcher(folded.substring(Math.max(0, day.start() - LONGEST_QUESTION), day.start()))
                .find()) {
            return EntityTypes.CHECK_OUT;
        }
        if (from.matcher(own).lookingAt() || notUntil.matcher(ahead).find()) {
            return EntityTypes.CHECK_IN;
        }
        if (endOfLabel(folded, day.end()) > day.end()) {
            return arrivalBehind
                            .matcher(folded)
                            .region(day.end(), folded.length())
                            .lookingAt()
                    ? EntityTypes.CHECK_IN
                    : EntityTypes.CHECK_OUT;
        }
        String said = verb(lastEnd(arrive, ahead, own), lastEnd(leave, ahead, own));
        if (said.isEmpty()) {
            said = verb(
                    arriveOn.matcher(own).lookingAt() ? 1 : -1,
                    leaveOn.matcher(own).lookingAt() ? 1 : -1);
        }
        if (!said.isEmpty()) {
            return said;
        }
        return isLeaving(folded, day)
                ? EntityTypes.CHECK_OUT
                : isComing(folded, day) ? EntityTypes.CHECK_IN : behind(folded, day.end());
    }

    /** Where a day begins behind the verb that it seems to begin with: "we're coming Friday". */
    int beginOf(String folded, Item day) {
        Matcher verb = comingDay.matcher(folded).region(day.start(), day.end()).useTransparentBounds(true);
        return verb.lookingAt() ? verb.end() + 1 : day.start();
    }

    /** "On the 29th, the day we leave": the role that is told behind the day; empty where none is. */
    String explained(String folded, Item day) {
        if (dayOfDeparture.matcher(folded).region(day.end(), folded.length()).lookingAt()) {
            return EntityTypes.CHECK_OUT;
        }
        return dayOfArrival.matcher(folded).region(day.end(), folded.length()).lookingAt() ? EntityTypes.CHECK_IN : "";
    }

    /** "On Sunday we arrive". */
    boolean isComing(String folded, Item day) {
        return comesThen.matcher(folded).region(day.end(), folded.length()).lookingAt();
    }

    /** "…, and we arrive on the 11th": who comes on a day that is told behind this one. */
    boolean saysComingBehind(String folded, Item day) {
        return comesLater
                .matcher(folded)
                .region(day.end(), Math.min(folded.length(), day.end() + LONGEST_ASIDE))
                .useTransparentBounds(true)
                .find();
    }

    /** "Tomorrow we leave", and a day that begins with the words of who stays until it. */
    boolean isLeaving(String folded, Item day) {
        return leaves.matcher(folded).region(day.end(), folded.length()).lookingAt()
                || leaveOn.matcher(folded).region(day.start(), day.end()).lookingAt();
    }

    /** "Is there parking? We arrive on the 3rd" and "we check out on the 5th, a taxi please" are of a stay; who arrives for dinner may not. */
    boolean isArrival(String folded, String ahead) {
        boolean told = weArrive.matcher(ahead).find() || weGo.matcher(ahead).find();
        return told && !ownHour.matcher(folded).find();
    }

    /** True where who comes is told last before it, in the same thought. */
    boolean isComingAhead(String ahead) {
        return weArrive.matcher(ahead).find();
    }

    /** Where the word ends that labels a day from behind, "Wed 2nd in, Sat 5th out"; the same place where there is none. */
    int endOfLabel(String folded, int end) {
        Matcher coming = arrivalBehind.matcher(folded).region(end, folded.length());
        Matcher going = departureBehind.matcher(folded).region(end, folded.length());
        return coming.lookingAt() ? coming.end() : going.lookingAt() ? going.end() : end;
    }

    /** "I stay until Sunday lunch" and "I'm with you from tomorrow" is a stay, whatever is asked for beside it. */
    boolean isStaying(String folded, String ahead, Item day) {
        return staysOn.matcher(ahead).find()
                && (lastEnd(leave, ahead) >= 0
                        || lastEnd(arrive, ahead) >= 0
                        || from.matcher(folded).region(day.start(), day.end()).lookingAt());
    }

    /** True where somebody stays on: whoever says until when does not part. */
    boolean saysStayingOn(String folded) {
        return staysOn.matcher(folded).find();
    }

    /** True when the last word ahead of this place, of coming or going, is one of an arrival. */
    boolean saysArrival(String folded, int start) {
        String ahead = folded.substring(Math.max(0, start - WORDS_AROUND), start);
        int coming = lastEnd(comes, ahead);
        return coming >= 0 && coming > lastEnd(leave, ahead);
    }

    /** The same of a departure, which is more than "until". */
    boolean saysDeparture(String folded, int start) {
        String ahead = folded.substring(Math.max(0, start - WORDS_AROUND), start);
        int going = lastEnd(goes, ahead);
        return going >= 0 && going >= lastEnd(comes, ahead);
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
        return endsWithOne(ahead)
                || end >= 0 && SPACE.matcher(ahead.substring(end)).matches();
    }

    /** True when these words end with one of an arrival or a departure. */
    boolean endsWithOne(String ahead) {
        return justSaid.matcher(ahead).find();
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

    private static int lastEnd(Pattern pattern, String ahead) {
        int end = -1;
        for (Matcher match = pattern.matcher(ahead); match.find(); ) {
            end = match.end();
        }
        return end;
    }

    /** The same where what it asks of what stands behind may be in the day itself as well: "ir el 5". */
    private static int lastEnd(Pattern pattern, String ahead, String own) {
        int end = lastEnd(pattern, ahead);
        Matcher match = pattern.matcher(ahead + own).region(0, ahead.length()).useTransparentBounds(true);
        while (match.find()) {
            end = Math.max(end, match.end());
        }
        return end;
    }
}
