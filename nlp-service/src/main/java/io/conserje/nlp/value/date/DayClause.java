package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a day's own clause is about, where the text as a whole speaks of more: of "a twin for two nights from Sunday, and a
 * table for three on Tuesday" the first day is an arrival and the second is not.
 */
final class DayClause {

    private static final int LONGEST = 120;
    private static final int MOST_CLAUSES = 2;
    private static final int LONGEST_KIND = 24;

    /** Two words or more that may say something. */
    private static final Pattern TELLS =
            Pattern.compile("\\p{L}{3,}[^\\p{L}]+(?:\\p{L}{1,2}[^\\p{L}]+){0,3}\\p{L}{3,}");

    private final Pattern service;
    private final Pattern stay;
    private final Pattern booked;
    private final Pattern booking;
    private final Pattern served;
    private final Pattern outing;
    private final Pattern travel;
    private final Pattern comes;
    private final Pattern wantedRoom;
    private final Pattern joint;
    private final Pattern end;
    private final Pattern with;
    private final Pattern roomServed;
    private final Pattern ofStay;

    DayClause(Words words) {
        String numbered = "(?:{rooms})" + StaySubject.NUMBERED;
        this.service = words.pattern(
                "(?<![\\w-])(?=(?:{service}|{hall}|{day_service})(?!\\w))(?<!(?:{with}|{clause_added}|{beside_meal}) )");
        this.stay = words.pattern("(?<!\\w)(?!" + numbered
                + ")(?:(?<!(?:{room_at}) )(?:{rooms})|{roomtype}|(?:\\d+|{number}) (?:{nights})|{clause_stay})(?!\\w)");
        this.booked = words.pattern("(?<!\\w)(?:{clause_booked})(?!\\w)");
        this.booking = words.pattern("(?<!\\w)(?:{booking_noun})(?: (?:\\w*\\d\\w*|{booking_joint})){0,3}[ ']$");
        this.served = words.pattern("(?<![\\w-])(?:{service}|{hall}|{day_service}) $");
        this.outing = words.pattern("(?<!\\w)(?:{outing})(?!\\w)");
        this.travel = words.pattern("(?<!\\w)(?:{arrival}|{departure}|{we_arrive}|{we_leave}|{stay_on})(?!\\w)");
        this.comes = words.pattern("(?<!\\w)(?:{arrive}|{leave})(?!\\w)");
        this.wantedRoom = words.pattern("(?<!\\w)(?<!(?:{room_at}) )(?:{roomtype})(?!\\w)");
        this.joint = words.pattern(
                "[.;!?\\n]+(?: |$)|: |,? (?:{clause_joint}) (?!(?:(?:{for}) )?(?:{whose}) (?:{relative}|{relatives}|{parents})(?!\\w))(?=(?:{clause_begin})(?!\\w)|(?:(?:{on_day}|{day_prefix}) )?$)|, ");
        this.end = words.pattern("[,.;!?\\n]+(?: |$)| (?:{clause_joint}) ");
        this.roomServed = words.pattern("(?<!\\w)(?:{room_served})(?!\\w)");
        this.with = words.pattern("(?<!\\w)(?:{with})(?!\\w)");
        this.ofStay = words.pattern(
                "(?<!\\w)(?:{booking_verb}|{booking_noun}|{bookings}|{moved_verb}|{moved_stay}|{lodges}|{nights}|{price_asked}|{for_people}|{couples}|(?:\\d+|{number}) (?:{adults}|{children}|{people}))(?!\\w)");
    }

    /** True when the clause names what is asked for by the hour, and nothing of a stay. */
    boolean isOfService(String folded, Item day) {
        List<Integer> beginnings = beginnings(folded, day);
        String own = clause(folded, day, beginnings.getFirst());
        if (isServed(own)) {
            return !isOfWhoStays(own);
        }
        if (beginnings.size() == 1 || isOfWhoStays(own) || comes.matcher(own).find()) {
            return false;
        }
        String both = clause(folded, day, beginnings.getLast());
        return isServed(both) && !isOfWhoStays(both);
    }

    /** True when the clause names a stay, or what may be booked or free, and nothing that is asked for by the hour. */
    boolean isOfStay(String folded, Item day) {
        List<Integer> beginnings = beginnings(folded, day);
        String own = clause(folded, day, beginnings.getFirst());
        boolean open = !isOfRooms(own) && !travel.matcher(own).find();
        String clause = own.isBlank() ? sentence(folded, day) : open ? clause(folded, day, beginnings.getLast()) : own;
        return isOfRooms(clause) && !service.matcher(clause).find();
    }

    /** "On my confirmation for 8 May": the day is right behind the word for a booking, and no table is behind it. */
    boolean isOfBooking(String folded, Item day) {
        int own = folded.indexOf(' ', day.start());
        int begin = Math.max(0, day.start() - LONGEST);
        boolean said = isBehindBooking(folded.substring(begin, day.start()))
                || own > 0 && own < day.end() && isBehindBooking(folded.substring(begin, own + 1));
        return said
                && !service.matcher(folded.substring(day.end(), endOf(folded, day)))
                        .find();
    }

    /** Right behind the word for a booking, which is none of a table ("my restaurant booking of the 20th"). */
    private boolean isBehindBooking(String before) {
        Matcher said = booking.matcher(before);
        return said.find()
                && !served.matcher(before.substring(Math.max(0, said.start() - LONGEST_KIND), said.start()))
                        .find();
    }

    /** "Tomorrow we leave for a hike": they come back. */
    boolean isOfOuting(String folded, Item day) {
        String clause = clause(folded, day, beginnings(folded, day).getFirst());
        return outing.matcher(clause).find() && !stay.matcher(clause).find();
    }

    /** "I have my exam on the 13th": the clause tells of something, and nothing of a stay. */
    boolean isOfOwnMatter(String folded, Item day) {
        String own = clause(folded, day, beginnings(folded, day).getFirst());
        return TELLS.matcher(own).find()
                && !isOfRooms(own)
                && !isServed(own)
                && !travel.matcher(own).find()
                && !comes.matcher(own).find()
                && !ofStay.matcher(own).find();
    }

    /** "A suite for Christmas Eve, and can we stay until three when we leave?": the first clause speaks of no departure. */
    boolean isOfWantedRoom(String folded, Item day) {
        String own = clause(folded, day, beginnings(folded, day).getFirst());
        return wantedRoom.matcher(own).find()
                && !travel.matcher(own).find()
                && !comes.matcher(own).find();
    }

    private boolean isOfRooms(String clause) {
        return stay.matcher(clause).find() || booked.matcher(clause).find();
    }

    private boolean isServed(String clause) {
        return service.matcher(clause).find() || roomServed.matcher(clause).find();
    }

    /** A room that is cleaned is none of somebody who comes. */
    private boolean isOfWhoStays(String clause) {
        String other = roomServed.matcher(clause).replaceAll(" ");
        return stay.matcher(other).find() || travel.matcher(other).find();
    }

    /** ", and a massage": a comma with an "and" begins something new, whoever comes along in what was said before. */
    private static boolean isSetOff(String folded, Matcher joint) {
        return folded.charAt(joint.start()) == ',' && joint.end() - joint.start() > ", ".length();
    }

    private static boolean isSentenceEnd(char sign) {
        return ".!?;\n".indexOf(sign) >= 0;
    }

    /**
     * Where the clause of a day begins: behind the last sign, or the last "and" that begins something new; and where the one
     * before it does in the same sentence, for a clause that names nothing: "the spa, is it free on Sunday?"
     */
    private List<Integer> beginnings(String folded, Item day) {
        int begin = Math.max(0, day.start() - LONGEST);
        List<Integer> beginnings = new ArrayList<>(List.of(begin));
        Matcher joints = joint.matcher(folded).region(begin, day.start());
        while (joints.find()) {
            if (isSentenceEnd(folded.charAt(joints.start()))) {
                beginnings.clear();
                beginnings.add(joints.end());
            } else if (isSetOff(folded, joints)
                    || !with.matcher(folded)
                            .region(beginnings.getFirst(), joints.start())
                            .find()) {
                beginnings.addFirst(joints.end());
            }
        }
        return beginnings.subList(0, Math.min(MOST_CLAUSES, beginnings.size()));
    }

    private String clause(String folded, Item day, int begin) {
        return folded.substring(begin, day.start()) + ' ' + folded.substring(day.end(), endOf(folded, day));
    }

    /** What is said behind a day that opens a sentence: "Valentine's Day, the four of us, one night". */
    private static String sentence(String folded, Item day) {
        int end = day.end();
        while (end < folded.length() && !isSentenceEnd(folded.charAt(end))) {
            end++;
        }
        return folded.substring(day.end(), end);
    }

    private int endOf(String folded, Item day) {
        int last = Math.min(folded.length(), day.end() + LONGEST);
        Matcher ends = end.matcher(folded).region(day.end(), last);
        return ends.find() ? ends.start() : last;
    }
}
