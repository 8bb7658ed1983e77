package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.clock.DayPart;
import io.conserje.nlp.value.date.rule.Moment;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a day of a text is the arrival, the departure or neither, and knows the words that tell it. */
final class StayRoles {

    private final StaySubject subject;
    private final RoleVerbs verbs;
    private final SaidAround around;
    private final DayClause clause;
    private final SaidMoved moved;
    private final SaidLong saidLong;
    private final AnotherStay another;
    private final ThereAndBack thereAndBack;
    private final FormerPlan former;
    private final Pattern habitual;

    StayRoles(Words words) {
        this.subject = new StaySubject(words);
        this.verbs = new RoleVerbs(words);
        this.around = new SaidAround(words);
        this.clause = new DayClause(words);
        this.moved = new SaidMoved(words);
        this.saidLong = new SaidLong(words);
        this.another = new AnotherStay(words);
        this.thereAndBack = new ThereAndBack(words);
        this.former = new FormerPlan(words);
        this.habitual = words.pattern("(?<!\\w)(?:{habitual_day})$");
    }

    StaySubject subject() {
        return subject;
    }

    RoleVerbs verbs() {
        return verbs;
    }

    SaidAround around() {
        return around;
    }

    SaidMoved moved() {
        return moved;
    }

    SaidLong saidLong() {
        return saidLong;
    }

    /** True right behind who comes. */
    boolean saysComing(String folded, int start) {
        return verbs.isComingAhead(folded.substring(Math.max(0, start - RoleVerbs.WORDS_AROUND), start));
    }

    /** True for a day of another stay than the one that was {@code read} before. */
    boolean beginsAnother(String folded, int read, Item day) {
        return another.begins(folded, read, day);
    }

    /** True for the day of a room that is asked for in a clause of its own. */
    boolean isOfWantedRoom(String folded, Item day) {
        return clause.isOfWantedRoom(folded, day);
    }

    /**
     * {@code check_in}, {@code check_out} or {@code date} for a day: by the last verb of coming or going between what was
     * read before and the day, else by the first one right behind it, else by what its own clause is about.
     */
    String roleOf(Talk talk, int read, Item day, boolean second) {
        String folded = talk.text().whole();
        boolean stay = talk.stay() || isStayBesideService(talk, day);
        String ahead = folded.substring(Math.min(read, day.start()), verbs.beginOf(folded, day));
        String explained = verbs.explained(folded, day);
        if (!explained.isEmpty()) {
            return explained;
        }
        boolean asked = day.meaning() instanceof DayExpression.Feast && subject.isForRules(folded);
        if (!second && !asked && clause.isOfBooking(folded, day)) {
            return EntityTypes.CHECK_IN;
        }
        boolean service = !stay
                && talk.service()
                && !verbs.endsWithOne(ahead)
                && !verbs.isLeaving(folded, day)
                && !verbs.isComing(folded, day)
                && !verbs.isArrival(folded, ahead)
                && !verbs.isStaying(folded, ahead, day);
        if (around.saysGone(folded, day.start())) {
            return EntityTypes.CHECK_OUT;
        }
        if (service || around.isOfOther(folded, ahead, day)) {
            return EntityTypes.DATE;
        }
        if (second && around.isCompanion(ahead)) {
            return EntityTypes.CHECK_IN;
        }
        if (clause.isOfOuting(folded, day) || clause.isOfService(folded, day)) {
            return EntityTypes.DATE;
        }
        if (second ? thereAndBack.isBack(folded, ahead, day) : thereAndBack.isThere(folded, day)) {
            return second ? EntityTypes.CHECK_OUT : EntityTypes.CHECK_IN;
        }
        String said = verbs.roleOf(folded, ahead, day);
        if (!said.isEmpty()) {
            return said;
        }
        if (second
                && (around.isAnotherArrival(ahead)
                        || former.isTurned(folded, read, day)
                        || stay && moved.saysMovedHere(ahead))) {
            return EntityTypes.CHECK_IN;
        }
        if (!stay
                || asked
                || isThisMorning(day)
                || isPast(folded, read, day, second)
                || !second && isBesideStay(folded, day)) {
            return EntityTypes.DATE;
        }
        boolean leaves = second && !moved.saysExchanged(folded, day);
        return leaves ? EntityTypes.CHECK_OUT : EntityTypes.CHECK_IN;
    }

    /** "My exam is on the 13th, we arrive on the 12th": a day of something else, told ahead of those of the stay. */
    private boolean isBesideStay(String folded, Item day) {
        return verbs.saysComingBehind(folded, day) && clause.isOfOwnMatter(folded, day);
    }

    /** True for the day of a feast or of something else that is told beside a stay. */
    boolean isOfEvent(String folded, int read, Item day) {
        String ahead = folded.substring(Math.min(read, day.start()), day.start());
        return around.isOfEvent(folded, ahead, day) || isBesideStay(folded, day);
    }

    private boolean isPast(String folded, int read, Item day, boolean second) {
        return !second && (around.saysPast(folded, read, day.start()) || around.saysDone(folded, day));
    }

    /** True for a day whose own clause asks for something by the hour. */
    boolean isOfService(String folded, Item day) {
        return clause.isOfService(folded, day);
    }

    /** True for a day of a stay in a text that as a whole asks for a table, a taxi or the like. */
    private boolean isStayBesideService(Talk talk, Item day) {
        return talk.service()
                && !talk.frame().expects(EntityTypes.DATE, EntityTypes.DATE_RANGE)
                && clause.isOfStay(talk.text().whole(), day);
    }

    /** True for a day that its own words or its clause make none of a stay: of a service, a term. */
    boolean isOfNoStay(String folded, Item day) {
        return isElsewhere(folded, day) || around.isTerm(folded, day);
    }

    /** True for a day that is none of a stay by what its clause is about, and for a habitual one. */
    boolean isElsewhere(String folded, Item day) {
        int begin = Math.max(0, day.start() - RoleVerbs.WORDS_AROUND);
        return habitual.matcher(folded.substring(begin, day.end())).find()
                || clause.isOfOuting(folded, day)
                || clause.isOfService(folded, day);
    }

    /** "The maid knocked at 8 this morning": nobody says that he comes. */
    private static boolean isThisMorning(Item day) {
        return day.meaning() instanceof Moment.PartOf of
                && of.part().part() == DayPart.MORNING
                && of.day() instanceof DayExpression.Shifted shifted
                && shifted.from() == null
                && shifted.by().isZero();
    }

    /** "How much from 12 to 15 January, and is there a garage?", "we come at Christmas till the 28th": both ends of a stay. */
    boolean areOfStay(Item item, String folded, Frame frame) {
        return item.meaning() instanceof SpanExpression.Pair
                && !frame.expects(EntityTypes.DATE, EntityTypes.DATE_RANGE)
                && (subject().asksPrice(folded, item.start()) || saysComing(folded, item.start()))
                && !isElsewhere(folded, item);
    }

    /** "Can the cleaner come between 1 and 3?": where figures may be days or hours, those of a service are hours. */
    List<Item> withoutServedDays(List<Item> found, String folded) {
        return found.stream()
                .filter(item -> !item.category().equals("maybe")
                        || found.stream()
                                .noneMatch(
                                        other -> other.category().equals("maybetime") && other.start() == item.start())
                        || !isElsewhere(folded, item))
                .toList();
    }
}
