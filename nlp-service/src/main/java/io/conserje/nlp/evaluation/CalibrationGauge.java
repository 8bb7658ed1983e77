package io.conserje.nlp.evaluation;

import io.conserje.nlp.contract.Understanding;
import java.util.Map;

/** Whether a confidence means what it says: of what is said with 0.8, eight of ten should be right. */
final class CalibrationGauge implements Gauge {

    private static final int BINS = 10;
    private static final int WIDTH = 40;

    private final int[] given = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];

    @Override
    public void add(Sentence sentence, Understanding found) {
        if (sentence.intents().isEmpty()) {
            return;
        }
        for (Understanding.Intent intent : found.intents()) {
            int bin = Math.min(BINS - 1, (int) (intent.confidence() * BINS));
            given[bin]++;
            confidence[bin] += intent.confidence();
            right[bin] += sentence.intents().contains(intent.name()) ? 1 : 0;
        }
    }

    /** Mean distance between what was said and what was right, each answer counting the same: 0 is perfect. */
    double expectedError() {
        double error = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(confidence[bin] - right[bin]);
            all += given[bin];
        }
        return error / Math.max(1, all);
    }

    @Override
    public Map<String, Double> figures() {
        return Map.of("confidence honest", 1 - expectedError());
    }

    @Override
    public String report() {
        var text = new StringBuilder("Calibration: expected error %.3f%n".formatted(expectedError()));
        for (int bin = 0; bin < BINS; bin++) {
            if (given[bin] > 0) {
                double share = (double) right[bin] / given[bin];
                text.append("  %.1f-%.1f  said %.2f  right %.2f  of %5d  |%s%n"
                        .formatted(
                                bin / (double) BINS,
                                (bin + 1) / (double) BINS,
                                confidence[bin] / given[bin],
                                share,
                                given[bin],
                                "#".repeat((int) Math.round(share * WIDTH))));
            }
        }
        return text.toString();
    }
}
