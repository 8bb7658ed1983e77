package io.conserje.nlp.value.date.chart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What was found so far, by the token with which it begins; of one category and length only the first reading. */
final class Chart {

    private static final int LONGEST_HIDDEN = 8;

    /** "The 3rd, no, the 4th, no, the 5th …" without end would be a day of every length from each of its words on. */
    private static final int MOST_ALIKE = 32;

    private final List<List<Edge>> edges = new ArrayList<>();
    private final List<BitSet> kinds = new ArrayList<>();

    Chart(int tokens) {
        for (int i = 0; i <= tokens; i++) {
            edges.add(new ArrayList<>());
            kinds.add(new BitSet());
        }
    }

    /** Adds what is new; false where there was no need or no room. */
    boolean add(Edge edge) {
        if (has(edge)) {
            return false;
        }
        kinds.get(edge.start()).set(edge.category());
        return edges.get(edge.start()).add(edge);
    }

    /** Whether it is there, or as many others of its category begin there as anybody says in one breath. */
    boolean has(Edge edge) {
        if (!kinds.get(edge.start()).get(edge.category())) {
            return false;
        }
        int alike = 0;
        for (Edge other : edges.get(edge.start())) {
            if (other.category() == edge.category()) {
                if (other.end() == edge.end()) {
                    return true;
                }
                alike++;
            }
        }
        return alike >= MOST_ALIKE;
    }

    boolean canBegin(int at, BitSet categories) {
        return kinds.get(at).intersects(categories);
    }

    List<Edge> at(int start) {
        return edges.get(start);
    }

    /** Forgets what is of these categories and begins with one of the tokens from {@code from} to before {@code end}. */
    void forget(int from, int end, BitSet categories) {
        for (int at = from; at < end; at++) {
            if (kinds.get(at).intersects(categories)) {
                edges.get(at).removeIf(edge -> categories.get(edge.category()));
                kinds.get(at).andNot(categories);
            }
        }
    }

    /** Forgets all that touches the tokens of this edge, save what is of these categories. */
    void hide(Edge block, BitSet kept) {
        for (int at = Math.max(0, block.start() - LONGEST_HIDDEN); at < block.end(); at++) {
            boolean changed = edges.get(at).removeIf(edge -> edge.end() > block.start() && !kept.get(edge.category()));
            if (changed) {
                kinds.get(at).clear();
                edges.get(at).forEach(edge -> kinds.get(edge.start()).set(edge.category()));
            }
        }
    }
}
