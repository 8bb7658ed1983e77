package io.conserje.nlp.value.money;

import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.Figures;
import io.conserje.nlp.value.number.FoundNumber;
import io.conserje.nlp.value.number.NumberWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts with a currency, in figures and words: "1.200,50 €", "US$ 1k", "mil doscientos pesos", "27 cents". */
public final class MoneyExtractor implements Extractor {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(12);
    private static final String OF_PENCE = "GB";
    private static final int LONGEST_UNIT = 48;
    private static final int WORDS_AHEAD = 12;
    private static final String SIGNS = " €$£";
    private static final Pattern THOUSANDS = Pattern.compile("^ ?(?:k|(?<m>mm|m(?= ?[.,;!?]|$)))(?!\\w)");

    private final String language;
    private final Amounts amounts;
    private final Currencies currencies;
    private final CurrencyAhead ahead;
    private final Pattern behind;
    private final Hundredths hundredths;
    private final Pattern clock;
    private final AmountPairs pairs;
    private final Pattern ofWhole;
    private final Pattern ofNumber;
    private final NumberWords numberWords;

    /** Reads the money of one language. */
    public MoneyExtractor(Words words) {
        this.language = words.language();
        this.amounts = new Amounts(words);
        this.currencies = new Currencies(words);
        this.ahead = new CurrencyAhead(words, currencies);
        this.behind = words.pattern("^(?<k> ?k| ?m(?=[ $€£]|(?:usd|eur|gbp|brl|aud|cad)(?!\\w)))?"
                + "(?:{amount_about}|[.,][-–]{1,2})? ?-?(?:{of_money})?"
                + "(?<c>{currency})(?!\\w(?<!€\\d))");
        this.hundredths = new Hundredths(words);
        this.pairs = new AmountPairs(words);
        this.ofWhole = words.pattern("^(?:{of_money})(?:(?:{one_article}) )?(?<c>{currency})(?!\\w)(?! ?\\d)");
        this.ofNumber = words.pattern("^(?:{of_money})(?<= )");
        this.numberWords = NumberWords.of(words);
        this.clock = words.pattern("(?<!\\w)(?:{at}|{hour_ahead}) $");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        List<FoundNumber> found = amounts.find(text.folded(), Figures.of(language, frame.region()));
        for (int i = 0; i < found.size(); i++) {
            FoundNumber amount = found.get(i);
            FoundNumber next = i + 1 < found.size() ? found.get(i + 1) : null;
            FoundNumber last = i > 0 && isFree(found.get(i - 1), values) ? found.get(i - 1) : null;
            Value value = value(text, amount, next, frame.region());
            if (value == null || values.stream().anyMatch(value::overlaps)) {
                continue;
            }
            if (value.start() == amount.start() && last != null) {
                values.addAll(pairs.withLast(text.folded(), value, last, amount));
                continue;
            }
            values.add(value);
            if (value.start() < amount.start() && next != null && value(text, next, null, frame.region()) == null) {
                addIfAny(values, pairs.second(text.folded(), value, amount, next));
            }
        }
        return values;
    }

    private static void addIfAny(List<Value> values, @Nullable Value value) {
        if (value != null) {
            values.add(value);
        }
    }

    private static boolean isFree(FoundNumber number, List<Value> values) {
        return values.stream().noneMatch(value -> value.start() < number.end() && number.start() < value.end());
    }

    private @Nullable Value value(FoldedText text, FoundNumber amount, @Nullable FoundNumber next, String region) {
        if (amount.value().compareTo(LARGEST) > 0
                || !startsWell(text, amount.start(), amount.end())
                || numberWords.isVague(text.folded(), amount)) {
            return null;
        }
        Value value = withUnitBehind(text, amount, next, region);
        value = value == null ? withSignAhead(text, amount, region) : value;
        return value == null ? inHundredths(text.folded(), amount, region) : value;
    }

    private @Nullable Value withUnitBehind(
            FoldedText text, FoundNumber amount, @Nullable FoundNumber next, String region) {
        String folded = text.folded();
        int limit = Math.min(folded.length(), amount.end() + LONGEST_UNIT);
        Matcher unit = behind.matcher(folded.substring(amount.end(), limit));
        if (!unit.find()
                || !currencies.isMeant(
                        text.original().substring(amount.end() + unit.start("c"), amount.end() + unit.end("c")))) {
            return null;
        }
        int end = amount.end() + unit.end();
        if (ahead.belongsToNext(text, amount, unit.group("c"), end, next)) {
            return null;
        }
        BigDecimal units = scaled(amount, unit.group("k")).multiply(currencies.units(unit.group("c")));
        String currency = currencies.code(unit.group("c"), region);
        FoundNumber scale = Amounts.scale(folded, end, next);
        if (scale != null) {
            return MoneyValue.of(amount.start(), scale.end(), units.multiply(scale.value()), currency);
        }
        int half = hundredths.half(folded, end);
        if (half > end) {
            BigDecimal more = currencies.units(unit.group("c")).divide(BigDecimal.TWO);
            return MoneyValue.of(amount.start(), half, units.add(more), currency);
        }
        Hundredths.Part part = hundredths.behind(folded, amount, end, next);
        return part == null
                ? MoneyValue.of(amount.start(), end, units, currency)
                : MoneyValue.of(amount.start(), part.end(), units.add(part.value()), currency);
    }

    private @Nullable Value withSignAhead(FoldedText text, FoundNumber amount, String region) {
        CurrencyAhead.Sign sign = ahead.of(text, amount);
        if (sign == null) {
            return null;
        }
        if (!amount.figures()
                && ofNumber.matcher(text.folded().substring(amount.end())).find()) {
            return null;
        }
        int limit = Math.min(text.folded().length(), amount.end() + LONGEST_UNIT);
        Matcher thousands = THOUSANDS.matcher(text.folded().substring(amount.end(), limit));
        boolean scaled = thousands.find();
        int end = amount.end() + (scaled ? thousands.end() : 0);
        BigDecimal units = scaled(amount, scaled ? thousands.group("m") == null ? "k" : "m" : null);
        return MoneyValue.of(sign.start(), end, units, currencies.code(sign.written(), region));
    }

    private @Nullable Value inHundredths(String folded, FoundNumber amount, String region) {
        Matcher minor = hundredths.name(folded, amount.end());
        if (!minor.find() || isHour(folded, amount, minor.group("c"), region)) {
            return null;
        }
        int end = amount.end() + minor.end();
        Matcher whole = whole(folded, end);
        boolean named = whole.find();
        return MoneyValue.of(
                amount.start(),
                named ? end + whole.end() : end,
                amount.value().movePointLeft(2),
                named ? currencies.code(whole.group("c"), region) : currencies.ofMinor(minor.group("c"), region));
    }

    /** "12 centavos de dólar". */
    private Matcher whole(String folded, int end) {
        return ofWhole.matcher(folded.substring(end, Math.min(folded.length(), end + LONGEST_UNIT)));
    }

    /** "We land at 9p" tells an hour; "9p each" would be pence. */
    private boolean isHour(String folded, FoundNumber amount, String unit, String region) {
        return unit.equals("p")
                && amount.value().compareTo(LAST_HOUR) <= 0
                && (isAllSaid(folded, amount) && !region.equals(OF_PENCE)
                        || clock.matcher(folded.substring(Math.max(0, amount.start() - WORDS_AHEAD), amount.start()))
                                .find());
    }

    /** "7p" as a whole message, where nobody pays in pence. */
    private static boolean isAllSaid(String folded, FoundNumber amount) {
        return folded.strip().length() == amount.end() - amount.start() + 1;
    }

    /** "80/90 euros" ends with an amount, "10/90" does not. */
    private boolean startsWell(FoldedText text, int start, int end) {
        char before = start == 0 ? ' ' : text.folded().charAt(start - 1);
        boolean second = before == '/'
                && end < text.folded().length()
                && SIGNS.indexOf(text.folded().charAt(end)) >= 0;
        boolean glued =
                Character.isLetterOrDigit(before) || before == '.' || before == ',' || before == '/' || before == ':';
        return !glued || second || ahead.isSigned(text, start);
    }

    private static BigDecimal scaled(FoundNumber amount, @Nullable String scale) {
        if (scale == null) {
            return amount.value();
        }
        return amount.value().movePointRight(scale.strip().equals("k") ? 3 : 6);
    }
}
