package io.conserje.nlp.evaluation;

/** A part of a whole. */
final class Share {

    private int part;
    private int whole;

    void add(boolean counts) {
        whole++;
        part += counts ? 1 : 0;
    }

    boolean isEmpty() {
        return whole == 0;
    }

    double value() {
        return (double) part / Math.max(1, whole);
    }

    @Override
    public String toString() {
        return "%.3f (%d of %d)".formatted(value(), part, whole);
    }
}
