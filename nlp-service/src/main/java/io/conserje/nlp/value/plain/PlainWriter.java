package io.conserje.nlp.value.plain;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.Figures;
import io.conserje.nlp.value.number.FoundNumber;
import io.conserje.nlp.value.number.NumberScanner;
import io.conserje.nlp.value.number.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a text anew: each word spelt right, runs of blanks as one, "2adultos" apart, small numbers in figures, what a form lists
 * ("adults: 2 children: 1") parted.
 */
public final class PlainWriter {

    /** "2nd" is no 2. */
    private static final Set<String> PLACES = Set.of("st", "nd", "rd", "th");

    private static final long LARGEST = 9999;

    private static final String COUNTED = "(?:{adults}|{children}|{people}|{rooms}|{nights})";
    private static final Pattern JOINT = Pattern.compile("(?<=\\d) (?=\\p{L})");

    private final Spelling spelling;
    private final NumberScanner numbers;
    private final Figures figures;
    private final Pattern form;

    /** Writes texts of one language. */
    public PlainWriter(Words words) {
        NumberWords numberWords = NumberWords.of(words);
        this.spelling = new Spelling(words, numberWords);
        this.numbers = new NumberScanner(numberWords);
        this.figures = Figures.of(words.language(), "");
        String item = COUNTED + "(?: ?[:=]? ?\\d{1,2}| ?[:=] ?(?:{listed_none}))";
        this.form = words.pattern(
                "(?<![\\w-])(?<!\\d )" + item + "(?: " + item + ")+(?![\\w:/.-]| ?(?:" + COUNTED + "|{years})(?!\\w))");
    }

    /** The plain form of a folded text. */
    public PlainText write(String folded) {
        return parted(inFigures(spelt(folded)));
    }

    /** Between "adults 2" and "children 1" the 2 belongs to what stands before it. */
    private PlainText parted(PlainText plain) {
        List<int[]> joints = new ArrayList<>();
        for (Matcher list = form.matcher(plain.text()); list.find(); ) {
            Matcher joint = JOINT.matcher(plain.text()).region(list.start(), list.end());
            while (joint.useTransparentBounds(true).find()) {
                joints.add(new int[] {joint.start(), joint.end()});
            }
        }
        return joints.isEmpty() ? plain : plain.filled(joints, ';');
    }

    private PlainText spelt(String folded) {
        PlainText.Builder plain = new PlainText.Builder();
        for (int i = 0; i < folded.length(); ) {
            int kind = kind(folded.charAt(i));
            int end = i + 1;
            while (end < folded.length() && kind != OTHER && kind(folded.charAt(end)) == kind) {
                end++;
            }
            boolean glued = i > 0 && kind + kind(folded.charAt(i - 1)) == LETTER + DIGIT;
            String run = folded.substring(i, end);
            boolean place = glued && PLACES.contains(run);
            if (glued && !place) {
                plain.add(" ", i, i);
            }
            plain.add(kind == BLANK ? " " : kind == LETTER && !place ? spelling.correct(run) : run, i, end);
            i = end;
        }
        return plain.build();
    }

    private PlainText inFigures(PlainText spelt) {
        List<FoundNumber> found = numbers.scan(spelt.text(), figures, false);
        PlainText.Builder plain = new PlainText.Builder();
        int from = 0;
        for (FoundNumber number : found) {
            if (number.value().scale() <= 0 && number.value().longValue() <= LARGEST) {
                plain.addAll(spelt, from, number.start());
                String digits = number.value().toPlainString();
                plain.add(digits, spelt.start(number.start()), spelt.end(number.end()));
                from = number.end();
            }
        }
        plain.addAll(spelt, from, spelt.text().length());
        return plain.build();
    }

    private static final int OTHER = 1;
    private static final int BLANK = 2;
    private static final int DIGIT = 10;
    private static final int LETTER = 100;

    private static int kind(char unit) {
        if (unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r') {
            return BLANK;
        }
        if (unit >= '0' && unit <= '9') {
            return DIGIT;
        }
        return Character.isLetter(unit) ? LETTER : OTHER;
    }
}
