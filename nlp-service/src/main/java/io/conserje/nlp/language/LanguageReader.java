package io.conserje.nlp.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Weighs a text word by word: a known word tells what it was seen to tell, an unknown one what its letters tell, and
 * neighbours what they tell together. Each word tells a limited amount, so that a name does not outweigh a sentence.
 */
final class LanguageReader {

    private static final int LONGEST_RUN = 5;

    /** Letters of a word are no independent witnesses. */
    private static final double LETTERS_COUNT = 0.3;

    /** How far an unknown word may go against a language, in log odds. */
    private static final double UNKNOWN_TELLS = 5;

    /** Within a text, an unknown word in a capital is likely a name. */
    private static final double NAME_COUNTS = 0.25;

    private static final Pattern STRETCHED = Pattern.compile("(.)\\1{2,}");
    private static final Pattern FIGURE = Pattern.compile(".*\\d.*");

    private final LanguageSigns signs;

    LanguageReader(LanguageSigns signs) {
        this.signs = signs;
    }

    /** The log odds of each language against the mean of all, before anything is expected. */
    double[] odds(String text) {
        double[] odds = new double[signs.languages().size()];
        List<String> words = LanguageWords.of(text);
        String before = LanguageWords.EDGE;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            boolean name = at > 0 && isName(word);
            addWord(LanguageWords.small(word), name ? NAME_COUNTS : 1, odds);
            String folded = LanguageWords.folded(word);
            signs.add(LanguageSigns.PAIR, LanguageWords.pair(before, folded), odds);
            before = folded;
        }
        signs.add(LanguageSigns.PAIR, LanguageWords.pair(before, LanguageWords.EDGE), odds);
        return odds;
    }

    /** Whether a word has figures in it and is none of those that are spelt so ("gr8"). */
    boolean isCode(String word) {
        return FIGURE.matcher(word).matches()
                && !signs.add(
                        LanguageSigns.WORD,
                        LanguageWords.small(word),
                        new double[signs.languages().size()]);
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) && word.chars().skip(1).anyMatch(Character::isLowerCase);
    }

    private void addWord(String word, double unknownCounts, double[] odds) {
        if (signs.add(LanguageSigns.WORD, word, odds)) {
            return;
        }
        String plain = STRETCHED.matcher(word).replaceAll("$1");
        int elided = word.indexOf('\'') + 1;
        if (!plain.equals(word)) {
            addWord(plain, unknownCounts, odds);
        } else if (elided > 1 && elided < word.length()) {
            addWord(word.substring(0, elided), 1, odds);
            addWord(word.substring(elided), unknownCounts, odds);
        } else if (!FIGURE.matcher(word).matches()) {
            addLetters(word, unknownCounts, odds);
        }
    }

    private void addLetters(String word, double counts, double[] odds) {
        double[] told = new double[odds.length];
        String framed = LanguageWords.framed(word);
        for (int end = 2; end <= framed.length(); end++) {
            int start = Math.max(0, end - LONGEST_RUN);
            while (start < end && !signs.add(LanguageSigns.LETTERS, framed, start, end, LETTERS_COUNT, told)) {
                start++;
            }
        }
        double most = Arrays.stream(told).max().orElse(0);
        double[] limited = Arrays.stream(told)
                .map(one -> Math.max(one - most, -UNKNOWN_TELLS))
                .toArray();
        double mean = Arrays.stream(limited).average().orElse(0);
        for (int language = 0; language < odds.length; language++) {
            odds[language] += counts * (limited[language] - mean);
        }
    }
}
