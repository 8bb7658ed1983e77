package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drops the days of a stay that came otherwise: "we had booked for the 5th, but we can only come on the 7th". */
public final class FormerPlan {

    private static final int LONGEST_PLAN = 120;
    private static final int LONGEST_TURN = 110;
    private static final int LONGEST_ORDER = 40;
    private static final int ENDS_OF_TWO = 4;
    private static final Set<String> LENGTHS = Set.of(EntityTypes.NIGHTS, EntityTypes.DURATION);

    private final Pattern planned;
    private final Pattern turned;
    private final Pattern others;
    private final Pattern moved;

    /** Knows the words of one language. */
    public FormerPlan(Words words) {
        this.planned = words.pattern("(?<!\\w)(?:{planned_before})(?!\\w)");
        this.turned = words.pattern("(?<!\\w)(?:{plan_turned}|{moved_stay}|{moved_verb})(?!\\w)");
        this.others = words.pattern(
                "(?<!\\w)(?:{whose}) (?:{relative}|{relatives}|{parents})(?!\\w)(?!.*(?:[,.;]| (?:{and}) ))");
        this.moved = words.pattern("(?<!\\w)(?:{moved_stay}|{moved_verb})(?!\\w)");
    }

    /** The same without them, where the days that came instead are told. */
    public List<Value> without(List<Value> values, String folded) {
        Matcher plan = planned.matcher(folded);
        List<Value> left = withoutMoved(values, folded);
        while (plan.find()) {
            int end = turnBehind(folded, plan.end());
            List<Value> now = behind(left, folded, end);
            int start = plan.start();
            left = left.stream()
                    .filter(value -> value.start() < start || value.end() > end || !isOtherwise(value, now))
                    .toList();
        }
        return left;
    }

    /** True for a day whose words behind what was {@code read} turn a plan that was told ahead. */
    boolean isTurned(String folded, int read, Item day) {
        int begin = Math.max(0, day.start() - LONGEST_PLAN);
        return turned.matcher(folded)
                        .region(Math.min(read, day.start()), day.start())
                        .find()
                && planned.matcher(folded).region(begin, Math.max(begin, read)).find();
    }

    private int turnBehind(String folded, int start) {
        Matcher turn = turned.matcher(folded).region(start, Math.min(folded.length(), start + LONGEST_PLAN));
        return turn.find() ? turn.end() : folded.length();
    }

    /** What is told behind the turn, of those who told the plan and not of their kin. */
    private List<Value> behind(List<Value> values, String folded, int turn) {
        return values.stream()
                .filter(value -> value.start() >= turn && value.start() <= turn + LONGEST_TURN)
                .filter(value ->
                        !others.matcher(folded.substring(turn, value.start())).find())
                .toList();
    }

    private static boolean isOtherwise(Value former, List<Value> now) {
        return switch (former.type()) {
            case EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT -> has(now, former);
            case EntityTypes.NIGHTS, EntityTypes.DURATION ->
                now.stream()
                        .anyMatch(value ->
                                LENGTHS.contains(value.type()) || value.type().equals(EntityTypes.CHECK_OUT));
            default -> false;
        };
    }

    private static boolean has(List<Value> now, Value former) {
        return now.stream()
                .anyMatch(
                        value -> value.type().equals(former.type()) && !Objects.equals(value.value(), former.value()));
    }

    /** "The stay of 12 to 14 May has to move to 19 to 21 May": of two stays with both their ends the second. */
    private List<Value> withoutMoved(List<Value> values, String folded) {
        List<Value> days = values.stream().filter(NamedDays::isOfStay).toList();
        boolean both = days.size() == ENDS_OF_TWO
                && isArrival(days.get(0))
                && isArrival(days.get(2))
                && !isArrival(days.get(3))
                && moved.matcher(folded)
                        .region(
                                Math.max(0, days.getFirst().start() - LONGEST_ORDER),
                                days.get(2).start())
                        .find();
        return both
                ? values.stream()
                        .filter(value -> !days.subList(0, 2).contains(value))
                        .toList()
                : values;
    }

    private static boolean isArrival(Value day) {
        return day.type().equals(EntityTypes.CHECK_IN);
    }
}
