package io.conserje.nlp.value.number;

import java.util.OptionalLong;

/** Adds number words up in the order in which they are said: units, hundreds, then thousands and what is larger. */
final class NumberSum {

    static final long DOZEN = 12;
    static final long THOUSAND = 1000;
    private static final long HUNDRED = 100;

    private final boolean scores;
    private final boolean places;
    private long total;
    private long group;
    private boolean said;
    private long lastScale = Long.MAX_VALUE;

    /**
     * @param scores the language counts "quatre-vingt-dix" (4 × 20 + 10)
     * @param places it is a position, and ten takes units behind it: "décimo primeiro"
     */
    NumberSum(boolean scores, boolean places) {
        this.scores = scores;
        this.places = places;
    }

    /** Takes a word's value; false when it cannot follow what was said. */
    boolean add(long value, boolean scale) {
        boolean fits = scale ? multiply(value) : value >= HUNDRED ? hundreds(value) : below(value);
        said = true;
        return fits;
    }

    /** True when "y" or "and" may stand here: behind tens, hundreds and thousands. */
    boolean mayJoin() {
        return said && group % 10 == 0 && group != 10 && group + total > 0;
    }

    OptionalLong total() {
        return said ? OptionalLong.of(total + group) : OptionalLong.empty();
    }

    private boolean multiply(long scale) {
        if (scale < lastScale) {
            total += Math.max(group, 1) * scale;
        } else if (total > 0 && total < scale) {
            total = (total + group) * scale;
        } else {
            return false;
        }
        lastScale = scale;
        group = 0;
        return total < Long.MAX_VALUE / THOUSAND / THOUSAND;
    }

    private boolean hundreds(long value) {
        if (group == 0) {
            group = value;
            return !said || total > 0;
        }
        boolean counted = value == HUNDRED && group < HUNDRED && group % 10 != 0;
        group *= HUNDRED;
        return counted;
    }

    private boolean below(long value) {
        long rest = group % HUNDRED;
        if (rest == 0) {
            boolean first = !said || group + total > 0;
            group += value;
            return first;
        }
        if (scores && rest == 4 && value == 20) {
            group += 76;
            return true;
        }
        boolean units = rest >= 20 && rest % 10 == 0 && value >= 1 && value < 10;
        boolean teens = scores && (rest == 60 || rest == 80) && value >= 10 && value < 20;
        boolean split = rest == 10 && value >= (places ? 1 : 6) && value < 10;
        group += value;
        return units || teens || split;
    }
}
