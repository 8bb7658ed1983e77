package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers whose meaning nothing else claimed; "un" and "a" count only where they are the whole answer. */
public final class NumberExtractor implements Extractor {

    private static final int SHORT_ANSWER = 8;
    private static final int LONGEST_SIGN = 12;
    private static final Pattern BRACKET = Pattern.compile(" ?[(\\[] ?");
    private static final Pattern SIGN = Pattern.compile("[-\u2212\u2013]");

    private final String language;
    private final NumberScanner numbers;
    private final NumberWords words;
    private final Pattern minus;
    private final SpokenDecimals decimals;
    private final Pattern percent;
    private final Pattern one;
    private final Pattern nothing;
    private final NoneAhead noneAhead;
    private final AnsweredOnes answeredOnes;
    private final AllShown allShown;
    private final Pattern oneBelow;
    private final Pattern said;
    private final NumberRuns runs;
    private final Pattern letters;
    private final Pattern among;
    private final Pattern wanted;
    private final Pattern partOf;

    /** Reads the numbers of one language. */
    public NumberExtractor(Words words) {
        this(words, NumberWords.of(words));
    }

    NumberExtractor(Words words, NumberWords numberWords) {
        this.language = words.language();
        this.numbers = new NumberScanner(numberWords);
        this.words = numberWords;
        this.minus = words.pattern("(?:(?<!\\w)(?:{number_minus}) +|(?:^|(?<= )(?<!\\d ))[-\u2212\u2013])$");
        this.decimals = new SpokenDecimals(words, numberWords);
        this.percent = words.pattern("^ ?(?:%|(?:{percent})(?!\\w))");
        this.one = words.pattern("(?:{one_answer})[.! ]*");
        this.nothing = words.pattern("(?:{nothing_at_all})[.! ]*");
        this.noneAhead = new NoneAhead(words);
        this.answeredOnes = new AnsweredOnes(words);
        this.allShown = new AllShown(words);
        this.oneBelow = words.pattern("(?<!\\w)(?:{one_below})(?!\\w)");
        this.said = words.pattern("(?<!\\w)(?:{manner_of_speech})(?!\\w)");
        String both = ") (?:{counted_article}) (?<n>[2-4]|{two_to_four})(?= ?(?:[.,;:!?)]|$))";
        this.among = words.pattern("(?<!\\w)(?:{chosen_among}" + both);
        this.partOf = words.pattern(
                "(?<!\\w)(?:{of_whom}|(?:{made_up_for}) (?:{for_people})) (?<n>[2-9]|{few})(?!\\w)|(?<!\\w)(?<m>[2-9]|{few}) (?:{of_them}|(?:(?:{with}|{of}|{is_aged}) )?(?:{older_than}) \\d)");
        this.wanted = words.pattern("(?<!\\w)(?:{wanted_both}" + both);
        this.letters =
                words.pattern("(?<!\\w)(?:{with}) (?<n>\\w+) [bcdfjknpqrstvwxz](?:'?s)?(?!\\w)|(?<d>{digit_word})");
        this.runs = new NumberRuns(words);
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        String folded = said.matcher(text.folded()).replaceAll(match -> " ".repeat(match.end() - match.start()));
        Set<Integer> unmeant = unmeant(text.whole(), text.folded(), frame.expects(EntityTypes.ORDINAL));
        List<Value> values = new ArrayList<>();
        if (frame.expects(EntityTypes.ROOM_TYPE) && allShown.is(folded)) {
            return values;
        }
        addWhole(values, folded, one, 1);
        addWhole(values, folded, nothing, 0);
        if (frame.expects(EntityTypes.CHILDREN)) {
            noneAhead.in(folded).filter(_ -> values.isEmpty()).ifPresent(values::add);
        }
        if (values.isEmpty()) {
            values.addAll(answeredOnes.in(folded, frame));
        }
        addAll(values, folded, oneBelow, -1);
        List<FoundNumber> found =
                decimals.withOnes(folded, numbers.scan(folded, Figures.of(language, frame.region()), false));
        List<Value> ahead = List.copyOf(values);
        for (int i = 0; i < found.size(); i++) {
            FoundNumber pointed = decimals.at(folded, found, i);
            FoundNumber number = pointed == null ? found.get(i) : pointed;
            boolean spelled = runs.holds(folded, found, i, number);
            while (i + 1 < found.size() && found.get(i + 1).start() < number.end()) {
                i++;
            }
            Value value = value(text, folded, number, spelled);
            if (value != null
                    && !unmeant.contains(value.start())
                    && !isRepeated(values, value, folded)
                    && ahead.stream().noneMatch(value::overlaps)
                    && !isReadAlready(values, value)) {
                values.add(value);
            }
        }
        return values;
    }

    /** Numbers are read in the order of the text and stand apart, so that the last ones tell. */
    private static boolean isReadAlready(List<Value> values, Value value) {
        for (int i = values.size() - 1; i >= 0 && values.get(i).end() > value.start(); i--) {
            if (values.get(i).overlaps(value)) {
                return true;
            }
        }
        return false;
    }

    /** "Six (6)". */
    private static boolean isRepeated(List<Value> values, Value value, String folded) {
        return !values.isEmpty()
                && values.getLast().end() <= value.start()
                && values.getLast().value() instanceof Number last
                && last.equals(value.value())
                && BRACKET.matcher(folded.substring(values.getLast().end(), value.start()))
                        .matches();
    }

    private static void addAll(List<Value> values, String folded, Pattern pattern, int number) {
        for (Matcher match = pattern.matcher(folded); match.find(); ) {
            Value value = Value.of(EntityTypes.NUMBER, match.start(), match.end(), number);
            if (values.stream().noneMatch(value::overlaps)) {
                values.add(value);
            }
        }
    }

    private static void addWhole(List<Value> values, String folded, Pattern pattern, int number) {
        Matcher match = pattern.matcher(folded);
        int from = folded.length() - folded.stripLeading().length();
        if (values.isEmpty() && match.region(from, folded.length()).matches()) {
            int end = folded.stripTrailing().length();
            values.add(Value.of(EntityTypes.NUMBER, from, Math.max(end, from + 1), number));
        }
    }

    private @Nullable Value value(FoldedText text, String folded, FoundNumber number, boolean spelled) {
        Magnitude magnitude =
                number.figures() ? Magnitude.behind(text.original(), number.end()) : new Magnitude(0, number.end());
        int sign = sign(folded, number.start(), magnitude.end());
        boolean negative = sign < number.start();
        boolean single = !number.figures() && number.value().compareTo(BigDecimal.ONE) == 0 && !negative;
        if (words.isVague(folded, number)
                || single && isBehindValue(text, number.start())
                || single && !spelled && folded.strip().length() > SHORT_ANSWER
                || !spelled && !standsAlone(folded, number, magnitude.end())) {
            return null;
        }
        BigDecimal size = number.value().movePointRight(magnitude.exponent());
        Matcher hundredths = percent.matcher(folded.substring(magnitude.end()));
        int end = magnitude.end() + (hundredths.find() ? hundredths.end() : 0);
        return Value.of(EntityTypes.NUMBER, sign, end, simple(negative ? size.negate() : size));
    }

    /** "The 2nd one". */
    private static boolean isBehindValue(FoldedText text, int start) {
        return start > 1 && text.folded().charAt(start - 2) == '\u0001';
    }

    /** Where what sounds like a number begins: "Motta with two t" spells a name, "4 me" is "for me", of "the better of the two" there is one. */
    private Set<Integer> unmeant(String folded, String claimed, boolean choosing) {
        Set<Integer> starts = new HashSet<>();
        letters.matcher(folded)
                .results()
                .forEach(match -> starts.add(match.start("n") >= 0 ? match.start("n") : match.start("d")));
        among.matcher(folded).results().forEach(match -> starts.add(match.start("n")));
        int party = claimed.indexOf('\u0001');
        partOf.matcher(claimed)
                .results()
                .filter(match -> match.start("n") >= 0 || party >= 0 && party < match.start())
                .forEach(match -> starts.add(match.start(match.start("n") >= 0 ? "n" : "m")));
        if (choosing) {
            wanted.matcher(folded).results().forEach(match -> starts.add(match.start("n")));
        }
        return starts;
    }

    /** Where "minus" begins; the number's own start without one. "- 10" in a list is not below zero. */
    private int sign(String folded, int start, int end) {
        int from = Math.max(0, start - LONGEST_SIGN);
        Matcher below = minus.matcher(folded).region(from, start);
        if (below.find()) {
            return below.start();
        }
        String before = folded.substring(0, start);
        boolean whole = from == 0 && SIGN.matcher(before.strip()).matches();
        return whole && folded.substring(end).isBlank()
                ? before.length() - before.stripLeading().length()
                : start;
    }

    private static boolean standsAlone(String folded, FoundNumber number, int end) {
        String before = folded.substring(Math.max(0, number.start() - 2), number.start());
        String behind = folded.substring(end, Math.min(folded.length(), end + 2));
        return number.listed()
                || !before.matches(".*[\\w.,:/]|.*[\\w.,:/]-") && !behind.matches("(?!x(?!\\w))[\\w°º].*|[.,:/-]\\d.*");
    }

    /** An integer where there are no decimals. */
    static Object simple(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > 0) {
            return plain;
        }
        long whole = plain.longValue();
        return whole == (int) whole ? (Object) (int) whole : (Object) whole;
    }
}
