package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a text is about a stay, and whether a day in it is the arrival or the departure. */
final class StayRoles {

    private static final int WORDS_AROUND = 36;

    private final Pattern stay;
    private final Pattern service;
    private final Pattern room;
    private final Pattern arrive;
    private final Pattern leave;
    private final Pattern takenBack;

    StayRoles(Words words) {
        this.stay = words.pattern("(?<!\\w)(?:{stay}|{roomtype})(?!\\w)");
        this.service = words.pattern("(?<!\\w)(?:{service})(?!\\w)");
        this.room = words.pattern("(?<!\\w)(?:{rooms})(?!\\w)");
        this.arrive = words.pattern("(?<!\\w)(?:{arrive})(?!\\w)");
        this.leave = words.pattern("(?<!\\w)(?:{leave})(?!\\w)");
        this.takenBack = words.pattern("(?<!\\w)(?:{not}|{instead}) $");
    }

    boolean isStay(String folded, Frame frame) {
        if (frame.expects(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT)) {
            return true;
        }
        return !frame.expects(EntityTypes.DATE, EntityTypes.DATE_RANGE)
                && (room.matcher(folded).find()
                        || stay.matcher(folded).find()
                                && !service.matcher(folded).find());
    }

    /** {@code check_in}, {@code check_out} or {@code date} for the day that starts here. */
    String roleOf(String folded, int start, boolean stay, boolean second) {
        if (!stay && service.matcher(folded).find()) {
            return EntityTypes.DATE;
        }
        String ahead = folded.substring(Math.max(0, start - WORDS_AROUND), start);
        int arrival = lastEnd(arrive, ahead);
        int departure = lastEnd(leave, ahead);
        if (arrival > departure) {
            return EntityTypes.CHECK_IN;
        }
        if (departure > arrival) {
            return EntityTypes.CHECK_OUT;
        }
        if (!stay) {
            return EntityTypes.DATE;
        }
        return second ? EntityTypes.CHECK_OUT : EntityTypes.CHECK_IN;
    }

    /** True for the first day of "not the 5th, the 6th". */
    boolean isTakenBack(String folded, int start) {
        return takenBack
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
