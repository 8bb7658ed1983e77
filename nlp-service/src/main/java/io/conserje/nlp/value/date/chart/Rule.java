package io.conserje.nlp.value.date.chart;

import java.util.BitSet;
import java.util.List;

/**
 * A row of parts that make one thing.
 *
 * @param category what they make
 * @param parts in the order of the text
 * @param production what they mean together
 * @param argument what the file says behind the production's name
 */
record Rule(int category, List<Part> parts, Production production, String argument) {

    /**
     * One place of a rule.
     *
     * @param categories what may stand there
     * @param optional it may be missing
     * @param glued nothing may stand before it, not even a space
     * @param negated nothing of the kind may stand there, and nothing is taken
     */
    record Part(BitSet categories, boolean optional, boolean glued, boolean negated) {}

    /** What the rule can begin with. */
    BitSet beginnings() {
        var first = new BitSet();
        for (Part part : parts) {
            if (!part.negated()) {
                first.or(part.categories());
                if (!part.optional()) {
                    break;
                }
            }
        }
        return first;
    }
}
