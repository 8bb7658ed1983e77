package io.conserje.nlp.value.number;

import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of a text: figures, words, and both together ("3 mil", "two hundred and five", "4 mil 500"). */
public final class NumberScanner {

    private final NumberWords words;
    private final SpokenNumbers spoken;

    /** Finds the numbers that these words make. */
    public NumberScanner(NumberWords words) {
        this.words = words;
        this.spoken = new SpokenNumbers(words);
    }

    /** The numbers in the order of the text, none overlapping another. */
    public List<FoundNumber> scan(String folded, Figures figures, boolean money) {
        List<NumberToken> tokens = NumberToken.of(folded, words);
        WrittenNumbers written = new WrittenNumbers(words, spoken, figures, money);
        List<FoundNumber> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean figure = tokens.get(i).isFigures();
            List<FoundNumber> numbers = figure ? written.at(folded, tokens, i) : spoken.at(folded, tokens, i);
            found.addAll(numbers);
            while (!numbers.isEmpty()
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).start() < numbers.getLast().end()) {
                i++;
            }
        }
        return found;
    }
}
