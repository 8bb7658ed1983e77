package io.conserje.nlp.evaluation;

/** How often something was found rightly, found wrongly, and missed. */
final class Counts {

    private int right;
    private int wrong;
    private int missed;

    void add(boolean wanted, boolean given) {
        right += wanted && given ? 1 : 0;
        wrong += !wanted && given ? 1 : 0;
        missed += wanted && !given ? 1 : 0;
    }

    int wanted() {
        return right + missed;
    }

    double precision() {
        return (double) right / Math.max(1, right + wrong);
    }

    double recall() {
        return (double) right / Math.max(1, right + missed);
    }

    double f1() {
        return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }

    @Override
    public String toString() {
        return "P %.3f R %.3f F1 %.3f (%d wanted)".formatted(precision(), recall(), f1(), wanted());
    }
}
