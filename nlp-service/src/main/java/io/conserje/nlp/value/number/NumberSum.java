package io.conserje.nlp.value.number;

import java.util.OptionalLong;

/**
 * Adds number words up in the order in which they are said: units, hundreds, then thousands and what is larger. A
 * thousand binds to what comes behind it, so that "tres mil millones" are 3,000 × 1,000,000.
 */
final class NumberSum {

    static final long THOUSAND = 1000;
    private static final long MILLION = 1_000_000;
    private static final long HUNDRED = 100;
    private static final long MOST = Long.MAX_VALUE / 2;

    private final boolean scores;
    private final boolean places;
    private final boolean teens;
    private final long mostHundreds;
    private long large;
    private long thousands;
    private long group;
    private boolean said;
    private boolean closed;
    private long lastLarge = Long.MAX_VALUE;
    private long lastThousand = MILLION;

    /**
     * @param scores the language counts "quatre-vingt-dix" (4 × 20 + 10)
     * @param places it is a position, and ten takes units behind it: "décimo primeiro"
     * @param teens ten is joined to its units as well: "diez y seis"
     * @param mostHundreds how many hundreds are said as such: 99 where "ninety-nine hundred" is
     */
    NumberSum(boolean scores, boolean places, boolean teens, long mostHundreds) {
        this.scores = scores;
        this.teens = teens;
        this.places = places;
        this.mostHundreds = mostHundreds;
    }

    /** Takes a word's value; false when it cannot follow what was said. */
    boolean add(long value) {
        boolean fits = !closed
                && (value >= MILLION
                        ? million(value)
                        : value >= THOUSAND ? thousand(value) : value >= HUNDRED ? hundreds(value) : below(value));
        said = true;
        return fits;
    }

    /** Takes "dozen" or "score": so many of what was counted last, and nothing behind it. */
    boolean times(long size) {
        boolean fits = !closed;
        if (group == 0 && before() > 0) {
            large *= size;
            thousands *= size;
        } else {
            long counted = group % HUNDRED == 0 ? group : group % HUNDRED;
            group += Math.max(counted, 1) * size - counted;
        }
        said = true;
        closed = true;
        return fits;
    }

    /** True when "y" or "and" may stand here: behind tens, hundreds and thousands. */
    boolean mayJoin() {
        return said && !closed && group % 10 == 0 && (teens || group != 10) && group + before() > 0;
    }

    OptionalLong total() {
        return said ? OptionalLong.of(before() + group) : OptionalLong.empty();
    }

    private long before() {
        return large + thousands;
    }

    private boolean million(long scale) {
        long counted = Math.max(thousands + group, 1);
        boolean fits = scale < lastLarge && counted <= MOST / scale;
        large += counted * scale;
        lastLarge = scale;
        lastThousand = MILLION;
        thousands = 0;
        group = 0;
        return fits && large >= 0 && large <= MOST;
    }

    private boolean thousand(long scale) {
        boolean fits = scale < lastThousand;
        thousands += Math.max(group, 1) * scale;
        lastThousand = scale;
        group = 0;
        return fits;
    }

    private boolean hundreds(long value) {
        if (group == 0) {
            group = value;
            return !said || before() > 0;
        }
        boolean counted = value == HUNDRED && group <= mostHundreds && group % 10 != 0;
        group *= HUNDRED;
        return counted;
    }

    private boolean below(long value) {
        long rest = group % HUNDRED;
        if (rest == 0) {
            boolean first = !said || group + before() > 0;
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
