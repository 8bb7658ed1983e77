package io.conserje.nlp.intent;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What speaks for each intent of a text, said by the whole of it and by its parts, beside what the text looks like. */
final class Evidence {

    /** How many numbers each label is told in. */
    private static final int KINDS = 5;

    private static final double MOST = 1.5;
    private static final double LEAST = -3;
    private static final double STEEPNESS = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Evidence() {}

    /**
     * The evidence as one row of numbers.
     *
     * @param folded the text
     * @param whole scores of the whole text, one a label
     * @param parts scores of its parts, none where it has but one
     * @param unknown the share of its features that was never heard before: what is strange is rarely ours
     * @param words what its words say one by one
     */
    static double[] of(String folded, double[] whole, List<double[]> parts, double unknown, double[] words) {
        int labels = whole.length;
        double[] marks = marks(folded, parts.size(), unknown);
        double[] leads = leads(parts.isEmpty() ? List.of(whole) : parts, labels);
        double[] evidence = new double[KINDS * labels + marks.length + words.length];
        for (int label = 0; label < labels; label++) {
            double most = most(label, whole, parts);
            evidence[label] = Math.clamp(whole[label], -MOST, MOST);
            evidence[labels + label] = Math.clamp(most, -MOST, MOST);
            evidence[2 * labels + label] = likely(whole[label]);
            evidence[3 * labels + label] = likely(most);
            evidence[4 * labels + label] = leads[label];
        }
        System.arraycopy(marks, 0, evidence, KINDS * labels, marks.length);
        System.arraycopy(words, 0, evidence, KINDS * labels + marks.length, words.length);
        return evidence;
    }

    private static double most(int label, double[] whole, List<double[]> parts) {
        double most = parts.isEmpty() ? whole[label] : LEAST;
        for (double[] part : parts) {
            most = Math.max(most, part[label]);
        }
        return most;
    }

    /** By how much each label leads all others in the part that is most about it: a story touches much and is about nothing. */
    private static double[] leads(List<double[]> parts, int labels) {
        double[] leads = new double[labels];
        Arrays.fill(leads, LEAST);
        for (double[] part : parts) {
            int first = 0;
            double second = LEAST;
            for (int label = 1; label < labels; label++) {
                if (part[label] > part[first]) {
                    second = part[first];
                    first = label;
                } else {
                    second = Math.max(second, part[label]);
                }
            }
            for (int label = 0; label < labels; label++) {
                leads[label] = Math.max(leads[label], part[label] - (label == first ? second : part[first]));
            }
        }
        for (int label = 0; label < labels; label++) {
            leads[label] = Math.clamp(leads[label], -MOST, MOST);
        }
        return leads;
    }

    private static double likely(double score) {
        return 1 / (1 + Math.exp(-STEEPNESS * score));
    }

    private static double[] marks(String folded, int parts, double unknown) {
        int words = SPACE.split(folded).length;
        long questions = folded.chars().filter(sign -> sign == '?').count();
        return new double[] {
            1,
            Math.min(parts, 6) / 3.0,
            words <= 2 ? 1 : 0,
            words <= 5 ? 1 : 0,
            words >= 12 ? 1 : 0,
            words >= 20 ? 1 : 0,
            questions > 0 ? 1 : 0,
            questions > 1 ? 1 : 0,
            folded.chars().anyMatch(Character::isDigit) ? 1 : 0,
            folded.indexOf('!') >= 0 ? 1 : 0,
            unknown,
            unknown * unknown,
            questions > 0 ? unknown : 0
        };
    }
}
