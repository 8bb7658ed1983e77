package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Words;
import java.util.regex.Pattern;

/** Tells what a text is about: a stay, or something that is asked for by the hour. */
final class StaySubject {

    /** Behind the word for a room: which one it is. */
    static final String NUMBERED = " ?(?:{number_sign})?[ .:#]*\\d{1,4}(?!\\d| (?:{nights}|{adults}|{people}))";

    private static final int LONGEST_QUESTION = 40;

    private final Pattern stay;
    private final Pattern service;
    private final Pattern room;
    private final Pattern comes;
    private final Pattern goes;
    private final Pattern booked;
    private final Pattern hall;
    private final Pattern policy;
    private final Pattern lodges;
    private final Pattern priced;

    StaySubject(Words words) {
        this.stay = words.pattern("(?<!\\w)(?!(?:{rooms})" + NUMBERED + ")(?:{stay}|{roomtype})(?!\\w)");
        this.service = words.pattern("(?<!\\w)(?<!(?:{beside_meal}) )(?:{service})(?!\\w)");
        this.room = words.pattern("(?<!\\w)(?:{rooms})(?!\\w)(?!" + NUMBERED + ")");
        this.comes = words.pattern("(?<!\\w)(?:{arrival})(?!\\w)");
        this.goes = words.pattern("(?<!\\w)(?:{departure})(?!\\w)");
        this.booked = words.pattern("(?<!\\w)(?:{booking_verb}) (?:\\w+ ){0,3}(?=(?:{service})(?!\\w))");
        this.hall = words.pattern("(?<!\\w)(?:{hall})(?!\\w)");
        this.lodges = words.pattern("(?<!\\w)(?:{lodges})(?!\\w)");
        this.priced = words.pattern("(?<!\\w)(?:{price_asked})(?: [^ .;!?]+){0,3} $");
        this.policy = words.pattern("(?<!\\w)(?:{house_rule})(?!\\w)");
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
                        || stay.matcher(booked.matcher(folded).replaceAll(" ")).find());
    }

    /** True where somebody sleeps here, "we lodge at yours": of two days it has both ends. */
    boolean saysLodging(String folded, Frame frame) {
        return !frame.expects(EntityTypes.DATE, EntityTypes.DATE_RANGE)
                && lodges.matcher(folded).find();
    }

    /** True right behind a question of what something costs. */
    boolean asksPrice(String folded, int start) {
        return priced.matcher(folded.substring(Math.max(0, start - LONGEST_QUESTION), start))
                .find();
    }

    /** A room to sleep in; "a meeting room on 14 January" is none. */
    boolean namesARoom(String folded) {
        return room.matcher(hall.matcher(folded).replaceAll(" ")).find();
    }

    /** True where the text names what a guest asks for by the hour: a table, a taxi, a meeting room. */
    boolean isForService(String folded) {
        return service.matcher(folded).find() || hall.matcher(folded).find();
    }

    /** "Is there a minimum stay at Christmas?" asks for rules, and nobody comes. */
    boolean isForRules(String folded) {
        return policy.matcher(folded).find() && !namesARoom(folded);
    }

    private boolean isComingAndGoing(String folded) {
        return comes.matcher(folded).find() && goes.matcher(folded).find();
    }
}
