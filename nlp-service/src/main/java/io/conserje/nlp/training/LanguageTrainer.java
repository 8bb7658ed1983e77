package io.conserje.nlp.training;

import io.conserje.nlp.language.LanguageSigns;
import io.conserje.nlp.language.LanguageWords;
import io.conserje.nlp.learning.FeatureIndex;
import io.conserje.nlp.learning.Hashes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns what was counted in each language into what its words, neighbours and letters tell. */
final class LanguageTrainer {

    private static final double FEWEST_WORDS = 2;
    private static final double FEWEST_PAIRS = 3;

    /** Guests of a hotel talk of hotels more than strangers do: frequencies are taken less than literally. */
    private static final double LITERAL = 0.7;

    /** What a word counts where it was never seen. */
    private static final double NEVER = 0.1;

    /** So many pairs are expected as if words stood side by side by chance. */
    private static final double CHANCE = 100;

    private static final double END_OF_TEXT = 0.1;
    private static final double RARE = 1e-6;
    private static final double PAIR_TELLS = 2;

    /** A message begins and ends in more ways than were seen. */
    private static final double EDGE_TELLS = 1;

    private static final double PAIR_IS_SILENT = 0.2;

    private final List<String> languages;
    private final LanguageCounts counts;
    private final Map<String, double[]> chances = new HashMap<>();
    private final Map<Long, byte[]> signs = new TreeMap<>();
    private final Map<String, Set<Integer>> shared = new HashMap<>();

    LanguageTrainer(List<String> languages) {
        this.languages = languages;
        this.counts = new LanguageCounts(languages);
    }

    /** Learns these sentences. */
    void read(List<Example> sentences) {
        sentences.forEach(counts::read);
    }

    /** Learns these words, some a line. */
    void tell(String language, List<String> lines) {
        counts.tell(language, lines);
    }

    /** Takes these words to be spelt the same in another language that is told of them too. */
    void share(String language, List<String> words) {
        for (String word : words) {
            int index = languages.indexOf(language);
            shared.computeIfAbsent(word, _ -> new TreeSet<>()).add(index);
            shared.computeIfAbsent(LanguageWords.folded(word), _ -> new TreeSet<>())
                    .add(index);
        }
    }

    /** The table of all signs; the same sentences and words give the same. */
    LanguageSigns train() {
        chances.clear();
        signs.clear();
        weighWords();
        counts.pairs().forEach(this::weighPair);
        new LetterOdds(languages.size())
                .of(counts.words())
                .forEach((run, likely) -> keep(LanguageSigns.LETTERS, run, likely));
        byte[] weights = new byte[signs.size() * languages.size()];
        int at = 0;
        for (byte[] row : signs.values()) {
            System.arraycopy(row, 0, weights, at, row.length);
            at += row.length;
        }
        long[] known = signs.keySet().stream().mapToLong(Long::longValue).toArray();
        return new LanguageSigns(languages, FeatureIndex.of(known), weights);
    }

    private void weighWords() {
        double[] sums = new double[languages.size()];
        counts.words().values().forEach(seen -> {
            for (int language = 0; language < sums.length; language++) {
                sums[language] += StrictMath.pow(seen[language], LITERAL);
            }
        });
        counts.words().forEach((word, seen) -> {
            if (Arrays.stream(seen).sum() >= FEWEST_WORDS) {
                double[] own = new double[sums.length];
                for (int language = 0; language < sums.length; language++) {
                    own[language] = (StrictMath.pow(seen[language], LITERAL) + NEVER) / sums[language];
                }
                even(word, own);
                chances.put(word, own);
                keep(LanguageSigns.WORD, word, logs(own));
            }
        });
    }

    private void weighPair(String pair, double[] seen) {
        if (Arrays.stream(seen).sum() < FEWEST_PAIRS) {
            return;
        }
        int gap = pair.indexOf(' ');
        double[] first = counts.firsts(pair.substring(0, gap));
        String second = pair.substring(gap + 1);
        double[] known = chances.get(second);
        double unknown = second.equals(LanguageWords.EDGE) ? END_OF_TEXT : RARE;
        double[] ratios = new double[seen.length];
        for (int language = 0; language < seen.length; language++) {
            double alone = known == null ? unknown : known[language];
            ratios[language] = (seen[language] + CHANCE * alone) / ((first[language] + CHANCE) * alone);
        }
        double[] told = logs(ratios);
        double mean = Arrays.stream(told).average().orElse(0);
        double most = pair.contains(LanguageWords.EDGE) ? EDGE_TELLS : PAIR_TELLS;
        for (int language = 0; language < told.length; language++) {
            told[language] = Math.clamp(told[language] - mean, -most, most);
        }
        if (pair.contains(LanguageWords.EDGE)) {
            even(gap == LanguageWords.EDGE.length() ? second : pair.substring(0, gap), told);
        }
        if (Arrays.stream(told).anyMatch(one -> Math.abs(one) >= PAIR_IS_SILENT)) {
            keep(LanguageSigns.PAIR, pair, told);
        }
    }

    /** A shared word tells nothing between the languages that share it, however often each of them says it. */
    private void even(String word, double[] told) {
        Set<Integer> sharing = shared.getOrDefault(word, Set.of());
        double mean = sharing.stream()
                .mapToDouble(language -> told[language])
                .average()
                .orElse(0);
        sharing.forEach(language -> told[language] = mean);
    }

    private static double[] logs(double[] values) {
        return Arrays.stream(values).map(StrictMath::log).toArray();
    }

    private void keep(String kind, String sign, double[] odds) {
        double mean = Arrays.stream(odds).average().orElse(0);
        byte[] row = new byte[odds.length];
        for (int language = 0; language < odds.length; language++) {
            row[language] = (byte) Math.clamp(
                    Math.round((odds[language] - mean) / LanguageSigns.UNIT), Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        signs.put(Hashes.one(kind, sign, 0, sign.length()), row);
    }
}
