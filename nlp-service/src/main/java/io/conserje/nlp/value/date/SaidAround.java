package io.conserje.nlp.value.date;

import static io.conserje.nlp.value.date.RoleVerbs.WORDS_AROUND;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import java.util.regex.Pattern;

/** What stands around a day or a length and makes it another one: since when, moved, taken back, of an event. */
final class SaidAround {

    private static final int LONGEST_STORY = 60;
    private static final int LONGEST_DEED = 48;
    private static final int LONGEST_PREPOSITION = 4;

    /** Up to where it ends, which is no point within a number. */
    private static final String SENTENCE = "(?:[^.;!?]|(?<=\\d)\\.(?=\\d))*";

    private final Pattern takenBack;
    private final Pattern refused;
    private final Pattern ruledOut;
    private final Pattern event;
    private final Pattern eventBehind;
    private final Pattern since;
    private final Pattern past;
    private final Pattern happened;
    private final Pattern or;
    private final Pattern hasArrived;
    private final Pattern hasGone;
    private final Pattern leavesOrLeft;
    private final Pattern forgotten;
    private final Pattern companion;
    private final Pattern orElse;
    private final Pattern following;
    private final Pattern onlyBehind;
    private final Pattern listed;
    private final Pattern nightBehind;
    private final Pattern soLong;
    private final Pattern deadline;
    private final Pattern until;
    private final Pattern term;
    private final Pattern mayBehind;
    private final Pattern thatHolds;
    private final Pattern from;
    private final Pattern compared;
    private final Pattern papers;
    private final Pattern invoice;
    private final Pattern thenWas;
    private final Pattern doneBehind;
    private final Pattern callsOff;
    private final Pattern ifCalledOff;
    private final Pattern calledOff;

    SaidAround(Words words) {
        this.takenBack = words.pattern(
                "(?<!\\w)(?<!(?<!\\w)(?:{if_word}) )(?:{not}(?! (?:{not_before})(?!\\w))|{instead}) (?:(?:{arrive}|{leave}|{we_come}) ){0,2}$");
        this.refused = words.pattern(" (?:{not}|{day_refused}),");
        this.ruledOut = words.pattern("(?<!\\w)(?:{ruled_out}) (?:(?:{day_prefix}|{article}|{on_day}) ){0,2}$");
        this.event = words.pattern("(?<!\\w)(?:{event})(?: (?:{event_joint})){0,4}[ ']$");
        this.eventBehind = words.pattern(" (?:(?:{event_behind}) ){0,3}(?:{event})(?!\\w)");
        this.since = words.pattern("(?<!\\w)(?:{since_day})(?!\\w)");
        this.past = words.pattern("(?<!\\w)(?:{past_verb})(?!\\w)(?!" + SENTENCE + " (?:{asked_about})(?!\\w))"
                + SENTENCE + "(?<!(?:{for}) )$");
        this.happened = words.pattern("(?<!\\w)(?:{happened})(?!\\w)[^.,;!?]*$");
        this.or = words.pattern("[ ,]*(?:{or_day})(?: (?:{day_prefix}|{article}|{on_day}|{for}|{in})){0,2} ?");
        this.following = words.pattern("(?<!\\w)(?:{following})(?!\\w)");
        this.onlyBehind = words.pattern("(?<!\\w)(?:{only_behind})$");
        this.orElse = words.pattern("(?<!\\w)(?:{or_else})(?!\\w)");
        this.companion = words.pattern(
                "(?<!\\w)(?:(?:(?:{and})|,) (?:(?:{whose}) (?:{relative}|{relatives}|{parents})|{also_come})(?: \\([^().;!?]{1,32}\\))?|{only_then})"
                        + "(?: (?:{on_day}))?(?: |(?<='))$");
        this.deadline = words.pattern("(?<!\\w)(?:{deadline})(?!\\w)");
        this.term = words.pattern("(?<!\\w)(?:{before_day})(?: (?:{day_prefix}|{article}))?(?!\\w)");
        this.until = words.pattern("(?<!\\w)(?:{until_day})(?: (?:{day_prefix}|{article}))?(?!\\w)");
        this.mayBehind = words.pattern(",? ¿?(?:{may_behind})(?!\\w)");
        this.listed = words.pattern("(?:[^,]*,)? ?(?:{and}|&)(?: (?:{article}|{on_day}))? ");
        this.nightBehind = words.pattern(" (?:{night_behind})(?!\\w)");
        this.soLong = words.pattern("(?<!\\w)(?:{so_long}) $");
        this.thatHolds = words.pattern(" (?:{that_holds}) ");
        this.from = words.pattern("(?<!\\w)(?:{from_day})(?: (?:{article}))?(?!\\w)");
        this.invoice = words.pattern("(?<!\\w)(?:{invoice_of})(?!\\w)[^.;!?]*$");
        this.papers = words.pattern("(?<!\\w)(?:{invoice_of})$");
        this.compared = words.pattern("(?<!\\w)(?:{the_same})(?!\\w)[^.,;!?]{0,40}$");
        this.thenWas = words.pattern(",? (?:{then_was})(?!\\w)");
        this.doneBehind = words.pattern(" (?:{done_behind})(?!\\w)");
        this.leavesOrLeft = words.pattern("(?<!\\w)(?:{leaves_or_left})(?!\\w)[^.,;!?]*$");
        this.hasGone = words.pattern("(?<!\\w)(?:{has_gone})(?!\\w)[^.,;!?]{0,16}$");
        this.forgotten = words.pattern("(?<!\\w)(?:{forgotten})(?!\\w)");
        this.callsOff = words.pattern("(?<!\\w)(?:{calls_off}) $");
        this.ifCalledOff = words.pattern("(?<!\\w)(?:{if_word})(?: |')(?:\\w+[ ']){0,2}(?:{calls_off}) $");
        this.calledOff = words.pattern(" (?:{called_off})(?!\\w)");
        this.hasArrived = words.pattern("(?<!\\w)(?:{has_arrived})(?!\\w)[^.,;!?]*$");
    }

    /** True for a day on which nobody comes or goes: of an event, since which something is so, or who has come already. */
    boolean isOfOther(String folded, String ahead, Item day) {
        String own = folded.substring(day.start(), day.end());
        return isSince(ahead(folded, day.start()), own)
                || isSo(ahead, own, folded, day)
                || endsIn(deadline, ahead(folded, day.start()), own)
                || isTermAhead(own, folded, day)
                || isThereOrGone(folded, ahead)
                || isOfCallingOff(folded, day)
                || isOfEvent(folded, ahead, day);
    }

    /** "The wedding is on the 12th", "the 12th is my birthday". */
    boolean isOfEvent(String folded, String ahead, Item day) {
        return event.matcher(ahead).find()
                || eventBehind
                        .matcher(folded)
                        .region(day.end(), folded.length())
                        .lookingAt();
    }

    /** "Before Friday": until when something is to be done. */
    boolean isTerm(String folded, Item day) {
        return endsIn(term, ahead(folded, day.start()), folded.substring(day.start(), day.end()));
    }

    /** "Until the 8th can I cancel": what may be done until then is told behind it. */
    private boolean isTermAhead(String own, String folded, Item day) {
        return mayBehind.matcher(folded).region(day.end(), folded.length()).lookingAt()
                && endsIn(until, ahead(folded, day.start()), own);
    }

    /** "If I cancel today", "cancel today the one of the 5th": on this day the stay is only given up. */
    private boolean isOfCallingOff(String folded, Item day) {
        String ahead = ahead(folded, day.start());
        return day.meaning() instanceof DayExpression.Shifted
                        && ifCalledOff.matcher(ahead).find()
                || callsOff.matcher(ahead).find()
                        && calledOff
                                .matcher(folded)
                                .region(day.end(), folded.length())
                                .lookingAt();
    }

    /** True for a day since which something is so. */
    boolean saysSince(String folded, int read, Item day) {
        String ahead = folded.substring(Math.max(read, day.start() - WORDS_AROUND), day.start());
        String own = folded.substring(day.start(), day.end());
        return isSince(ahead(folded, day.start()), own) || isSo(ahead, own, folded, day);
    }

    /** "Nobody has cleaned for two days": how long something has been so. */
    boolean saysSoLong(String folded, int start) {
        return soLong.matcher(folded.substring(Math.max(0, start - LONGEST_STORY), start))
                .find();
    }

    /** True for what stands between two days of which one is meant. */
    boolean isOr(String between) {
        return or.matcher(between).matches();
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

    /** "I arrive on the 14th and my husband on the 15th", "but I can only come on the 16th". */
    boolean isCompanion(String ahead) {
        return companion.matcher(ahead).find();
    }

    /** "The 14th, or else the 15th": the second day is an arrival as well. */
    boolean isAnotherArrival(String ahead) {
        return orElse.matcher(ahead).find();
    }

    /** "The same cabin as last year", "last year it was 80": when that was is asked by nobody. */
    boolean isCompared(String folded, Item item) {
        return compared.matcher(ahead(folded, item.start())).find()
                || thenWas.matcher(folded).region(item.end(), folded.length()).lookingAt();
    }

    /** "I paid on 14 November": what was done before a day makes it one that is over. */
    boolean saysPast(String folded, int start) {
        return saysPast(folded, 0, start);
    }

    /** "The invoice for our stay from": the stay is named by both of its days. */
    boolean saysPapers(String folded, int start) {
        return invoice.matcher(folded.substring(Math.max(0, start - LONGEST_STORY), start))
                .find();
    }

    /** "It happened on Tuesday at two": an hour is more often one that is ahead, "I wrote that we come on Tuesday at two". */
    boolean saysHappened(String folded, int start) {
        return happened.matcher(ahead(folded, start)).find();
    }

    /** "On the 14th I left a coat in the wardrobe": what was done on a day is told behind it. */
    boolean saysDone(String folded, Item day) {
        return doneBehind.matcher(folded).region(day.end(), folded.length()).lookingAt();
    }

    /** The same by the words behind what was {@code read} before: "I paid on 3 November for 9 to 12 January". */
    boolean saysPast(String folded, int read, int start) {
        int own = folded.indexOf(' ', start);
        int begin = Math.max(Math.min(read, start), start - LONGEST_DEED);
        String ahead = folded.substring(begin, start);
        if (own > start
                && own - start <= LONGEST_PREPOSITION
                && papers.matcher(folded.substring(begin, own)).find()) {
            return true;
        }
        return past.matcher(ahead).find() || isThereOrGone(folded, ahead);
    }

    /** Who has come already, or has gone: of "salimos el domingo" only what was forgotten tells that it is over. */
    private boolean isThereOrGone(String folded, String ahead) {
        return hasArrived.matcher(ahead).find() || hasLeftThings(folded, ahead);
    }

    /** "I checked out on Wednesday": the day of a departure that is over. */
    boolean saysGone(String folded, int start) {
        String ahead = ahead(folded, start);
        return hasGone.matcher(ahead).find() || hasLeftThings(folded, ahead);
    }

    private boolean hasLeftThings(String folded, String ahead) {
        return leavesOrLeft.matcher(ahead).find() && forgotten.matcher(folded).find();
    }

    /** True for the first day of "not the 5th, the 6th", and of "Monday no, Tuesday", and for those of "neither Friday nor Saturday". */
    boolean isTakenBack(String folded, int start, int end) {
        return refused.matcher(folded).region(end, folded.length()).lookingAt()
                || takenBack.matcher(ahead(folded, start)).find()
                || ruledOut.matcher(ahead(folded, start)).find();
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
