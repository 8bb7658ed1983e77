package io.conserje.nlp.value.money;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.Figures;
import io.conserje.nlp.value.number.FoundNumber;
import io.conserje.nlp.value.number.NumberScanner;
import io.conserje.nlp.value.number.NumberWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts with a currency, in figures and words: "1.200,50 €", "US$ 1k", "mil doscientos pesos", "27 cents". */
public final class MoneyExtractor implements Extractor {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final int SIGN_LENGTH = 24;
    private static final Pattern THOUSANDS = Pattern.compile("^ ?k(?!\\w)");

    private final String language;
    private final NumberScanner numbers;
    private final Currencies currencies;
    private final Pattern ahead;
    private final Pattern behind;
    private final Hundredths hundredths;

    /** Reads the money of one language. */
    public MoneyExtractor(Words words) {
        this.language = words.language();
        this.numbers = new NumberScanner(new NumberWords(words));
        this.currencies = new Currencies(words);
        this.ahead = words.pattern("(?<!\\w)(?<c>{currency_ahead}) ?$");
        this.behind = words.pattern("^(?<k> ?k| ?m(?=[ $€£]))? ?-?(?:{of_money})?(?<c>{currency})(?!\\w(?<!€\\d))");
        this.hundredths = new Hundredths(words);
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        String folded = text.folded();
        List<FoundNumber> found = numbers.scan(folded, Figures.of(language, frame.region()), true);
        for (int i = 0; i < found.size(); i++) {
            FoundNumber next = i + 1 < found.size() ? found.get(i + 1) : null;
            Value value = value(folded, found.get(i), next, frame.region());
            if (value != null && values.stream().noneMatch(value::overlaps)) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Value value(String folded, FoundNumber amount, @Nullable FoundNumber next, String region) {
        if (amount.value().compareTo(LARGEST) > 0 || !startsWell(folded, amount.start())) {
            return null;
        }
        Value value = withUnitBehind(folded, amount, next, region);
        value = value == null ? withSignAhead(folded, amount, region) : value;
        return value == null ? inHundredths(folded, amount, region) : value;
    }

    private @Nullable Value withUnitBehind(
            String folded, FoundNumber amount, @Nullable FoundNumber next, String region) {
        Matcher unit = behind.matcher(folded.substring(amount.end()));
        if (!unit.find()) {
            return null;
        }
        int end = amount.end() + unit.end();
        BigDecimal units = scaled(amount, unit.group("k"));
        String currency = currencies.code(unit.group("c"), region);
        Hundredths.Part part = hundredths.behind(folded, end, next);
        return part == null
                ? money(amount.start(), end, units, currency)
                : money(amount.start(), part.end(), units.add(part.value()), currency);
    }

    private @Nullable Value withSignAhead(String folded, FoundNumber amount, String region) {
        int from = Math.max(0, amount.start() - SIGN_LENGTH);
        Matcher sign = ahead.matcher(folded.substring(from, amount.start()));
        if (!sign.find()) {
            return null;
        }
        Matcher thousands = THOUSANDS.matcher(folded.substring(amount.end()));
        boolean scaled = thousands.find();
        int end = amount.end() + (scaled ? thousands.end() : 0);
        String currency = currencies.code(sign.group("c"), region);
        return money(from + sign.start(), end, scaled(amount, scaled ? "k" : null), currency);
    }

    private @Nullable Value inHundredths(String folded, FoundNumber amount, String region) {
        Matcher minor = hundredths.name(folded, amount.end());
        return minor.find()
                ? money(
                        amount.start(),
                        amount.end() + minor.end(),
                        amount.value().movePointLeft(2),
                        currencies.ofMinor(minor.group("c"), region))
                : null;
    }

    private boolean startsWell(String folded, int start) {
        char before = start == 0 ? ' ' : folded.charAt(start - 1);
        boolean glued =
                Character.isLetterOrDigit(before) || before == '.' || before == ',' || before == '/' || before == ':';
        return !glued
                || ahead.matcher(folded.substring(Math.max(0, start - SIGN_LENGTH), start))
                        .find();
    }

    private static BigDecimal scaled(FoundNumber amount, @Nullable String scale) {
        if (scale == null) {
            return amount.value();
        }
        return amount.value().movePointRight(scale.strip().equals("k") ? 3 : 6);
    }

    private static Value money(int start, int end, BigDecimal amount, String currency) {
        Map<String, String> money = new TreeMap<>();
        money.put("amount", amount.setScale(2, RoundingMode.HALF_UP).toPlainString());
        money.put("currency", currency);
        return Value.of(EntityTypes.MONEY, start, end, money);
    }
}
