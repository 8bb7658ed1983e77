package io.conserje.nlp.value.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that begin with figures: "1.200", "3 mil", "4 thousand 3 hundred and 21", and lists ("22,24,26"). */
final class WrittenNumbers {

    private static final long HUNDRED = 100;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final Pattern LIST = Pattern.compile("\\d{1,4}(?:,\\d{1,4}){2,}+");
    private static final Pattern ONE_OF_LIST = Pattern.compile("\\d+");
    private static final Pattern HUNDREDS = Pattern.compile("[1-9]\\d{2}");
    private static final Pattern TENS = Pattern.compile("[1-9]\\d{1,2}");
    private static final Pattern BELOW_HUNDRED = Pattern.compile("[1-9]\\d?");

    private final NumberWords words;
    private final SpokenNumbers spoken;
    private final Figures figures;
    private final boolean money;

    WrittenNumbers(NumberWords words, SpokenNumbers spoken, Figures figures, boolean money) {
        this.words = words;
        this.spoken = spoken;
        this.figures = figures;
        this.money = money;
    }

    /** The number or the list of numbers whose first figures these are, or none. */
    List<FoundNumber> at(String folded, List<NumberToken> tokens, int at) {
        NumberToken token = tokens.get(at);
        BigDecimal value = figures.read(token.text(), money);
        if (value == null) {
            return LIST.matcher(token.text()).matches() ? list(token) : List.of();
        }
        return List.of(scaled(folded, tokens, at, value));
    }

    private static List<FoundNumber> list(NumberToken token) {
        List<FoundNumber> list = new ArrayList<>();
        for (Matcher one = ONE_OF_LIST.matcher(token.text()); one.find(); ) {
            BigDecimal value = new BigDecimal(one.group());
            list.add(new FoundNumber(token.start() + one.start(), token.start() + one.end(), value, true, true));
        }
        return list;
    }

    private FoundNumber scaled(String folded, List<NumberToken> tokens, int at, BigDecimal figure) {
        BigDecimal value = figure;
        int next = at + 1;
        int end = tokens.get(at).end();
        long scale = 1;
        while (next < tokens.size() && value.compareTo(MOST) < 0) {
            NumberToken token = tokens.get(next);
            long times = times(folded, token, scale);
            if (times == 1 || !token.scales(folded, end)) {
                break;
            }
            value = value.multiply(BigDecimal.valueOf(times));
            scale = times;
            end = token.end();
            next++;
        }
        FoundNumber number = new FoundNumber(tokens.get(at).start(), end, value, true);
        FoundNumber rest = scale == 1 || figure.scale() > 0 ? null : rest(folded, tokens, next, scale);
        return rest == null
                ? words.sets().withHalf(number, folded, scale)
                : new FoundNumber(number.start(), rest.end(), value.add(rest.value()), true);
    }

    private long times(String folded, NumberToken token, long scale) {
        boolean hundreds = scale == 1 && words.isHundredsNear(folded, token.start());
        return hundreds ? HUNDRED : words.scaleOf(token.text());
    }

    /** What is added to a number that ends with this scale, or null when the next words are another number. */
    private @Nullable FoundNumber rest(String folded, List<NumberToken> tokens, int at, long scale) {
        boolean joint = at < tokens.size() && words.isJoint(tokens.get(at).text());
        int from = joint ? at + 1 : at;
        if (from >= tokens.size()
                || !tokens.get(at).follows(folded, tokens.get(at - 1).end())
                || !tokens.get(from).follows(folded, tokens.get(from - 1).end())) {
            return null;
        }
        NumberToken token = tokens.get(from);
        FoundNumber rest = token.isFigures() ? figures(folded, tokens, from, scale) : said(folded, tokens, from, scale);
        if (rest == null || rest.value().compareTo(BigDecimal.valueOf(scale)) >= 0) {
            return null;
        }
        return belongs(token, rest, scale, joint) ? rest : null;
    }

    /** "Un" is no article behind "3 cent". */
    private @Nullable FoundNumber said(String folded, List<NumberToken> tokens, int at, long scale) {
        NumberToken token = tokens.get(at);
        FoundNumber row = spoken.row(folded, tokens, at);
        return row == null && scale == HUNDRED && words.isOne(token.text())
                ? new FoundNumber(token.start(), token.end(), BigDecimal.ONE, false)
                : row;
    }

    private @Nullable FoundNumber figures(String folded, List<NumberToken> tokens, int at, long scale) {
        Pattern least = scale < NumberSum.THOUSAND ? BELOW_HUNDRED : TENS;
        BigDecimal value = least.matcher(tokens.get(at).text()).matches() || scalesNext(folded, tokens, at)
                ? figures.read(tokens.get(at).text(), money)
                : null;
        return value == null ? null : scaled(folded, tokens, at, value);
    }

    private boolean scalesNext(String folded, List<NumberToken> tokens, int at) {
        return at + 1 < tokens.size()
                && times(folded, tokens.get(at + 1), 1) > 1
                && tokens.get(at + 1).scales(folded, tokens.get(at).end());
    }

    /** "2 mil 500", "3 hundred and 21", "3 cent un", "2 mil quinientos" are one number; "2 mil 2", "2 mil dos" may be two. */
    private static boolean belongs(NumberToken first, FoundNumber rest, long scale, boolean joint) {
        boolean scaled = rest.end() > first.end();
        boolean hundreds = first.isFigures()
                ? HUNDREDS.matcher(first.text()).matches()
                : rest.value().compareTo(BigDecimal.valueOf(100)) >= 0;
        boolean tens = scale == HUNDRED && !first.isFigures();
        return joint || tens || scaled && first.isFigures() || hundreds && scale >= NumberSum.THOUSAND;
    }
}
