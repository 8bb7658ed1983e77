package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a day's own clause is about, where the text as a whole speaks of more: of "a twin for two nights from Sunday, and a
 * table for three on Tuesday" the first day is an arrival and the second is not.
 */
final class DayClause {

    private static final int LONGEST = 120;

    private final Pattern service;
    private final Pattern stay;
    private final Pattern travel;
    private final Pattern joint;
    private final Pattern end;
    private final Pattern with;

    DayClause(Words words) {
        String numbered = "(?:{rooms})" + StaySubject.NUMBERED;
        this.service = words.pattern("(?<!\\w)(?:{service}|{hall}|{day_service})(?!\\w)");
        this.stay = words.pattern("(?<!\\w)(?!" + numbered + ")(?:{rooms}|{roomtype}|{nights}|{clause_stay})(?!\\w)");
        this.travel = words.pattern("(?<!\\w)(?:{arrival}|{departure})(?!\\w)");
        this.joint = words.pattern("[.;!?\\n]+(?: |$)|,? (?:{clause_joint}) (?=(?:{clause_begin})(?!\\w))|, ");
        this.end = words.pattern("[,.;!?\\n]+(?: |$)| (?:{clause_joint}) ");
        this.with = words.pattern("(?<!\\w)(?:{with})(?!\\w)");
    }

    /** True when the clause names what is asked for by the hour, and nothing of a stay. */
    boolean isOfService(String folded, Item day) {
        String clause = around(folded, day);
        return service.matcher(clause).find()
                && !stay.matcher(clause).find()
                && !travel.matcher(clause).find();
    }

    /** True when the clause names a stay, and nothing that is asked for by the hour. */
    boolean isOfStay(String folded, Item day) {
        String clause = around(folded, day);
        return stay.matcher(clause).find() && !service.matcher(clause).find();
    }

    private static boolean isSentenceEnd(char sign) {
        return ".!?;\n".indexOf(sign) >= 0;
    }

    /** The words around a day up to the next sign, or the next "and" that begins something new. */
    private String around(String folded, Item day) {
        int begin = Math.max(0, day.start() - LONGEST);
        Matcher joints = joint.matcher(folded).region(begin, day.start());
        int from = begin;
        while (joints.find()) {
            boolean goesOn = !isSentenceEnd(folded.charAt(joints.start()))
                    && with.matcher(folded).region(from, joints.start()).find();
            from = goesOn ? from : joints.end();
        }
        int last = Math.min(folded.length(), day.end() + LONGEST);
        Matcher ends = end.matcher(folded).region(day.end(), last);
        int to = ends.find() ? ends.start() : last;
        return folded.substring(from, day.start()) + ' ' + folded.substring(day.end(), to);
    }
}
