package io.conserje.nlp.value.money;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.Figures;
import io.conserje.nlp.value.number.FoundNumber;
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
    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(12);
    private static final String OF_PENCE = "GB";
    private static final int LONGEST_UNIT = 48;
    private static final int WORDS_AHEAD = 12;
    private static final Pattern THOUSANDS = Pattern.compile("^ ?(?:k|(?<m>mm|m(?= ?[.,;!?]|$)))(?!\\w)");

    private final String language;
    private final Amounts amounts;
    private final Currencies currencies;
    private final CurrencyAhead ahead;
    private final Pattern behind;
    private final Hundredths hundredths;
    private final Pattern clock;

    /** Reads the money of one language. */
    public MoneyExtractor(Words words) {
        this.language = words.language();
        this.amounts = new Amounts(words);
        this.currencies = new Currencies(words);
        this.ahead = new CurrencyAhead(words, currencies);
        this.behind = words.pattern("^(?<k> ?k| ?m(?=[ $€£]|(?:usd|eur|gbp|brl|aud|cad)(?!\\w)))? ?-?(?:{of_money})?"
                + "(?<c>{currency})(?!\\w(?<!€\\d))");
        this.hundredths = new Hundredths(words);
        this.clock = words.pattern("(?<!\\w)(?:{at}|{hour_ahead}) $");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        List<FoundNumber> found = amounts.find(text.folded(), Figures.of(language, frame.region()));
        for (int i = 0; i < found.size(); i++) {
            FoundNumber next = i + 1 < found.size() ? found.get(i + 1) : null;
            Value value = value(text, found.get(i), next, frame.region());
            if (value != null && values.stream().noneMatch(value::overlaps)) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Value value(FoldedText text, FoundNumber amount, @Nullable FoundNumber next, String region) {
        if (amount.value().compareTo(LARGEST) > 0 || !startsWell(text, amount.start())) {
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
            return money(amount.start(), scale.end(), units.multiply(scale.value()), currency);
        }
        Hundredths.Part part = hundredths.behind(folded, amount, end, next);
        return part == null
                ? money(amount.start(), end, units, currency)
                : money(amount.start(), part.end(), units.add(part.value()), currency);
    }

    private @Nullable Value withSignAhead(FoldedText text, FoundNumber amount, String region) {
        CurrencyAhead.Sign sign = ahead.of(text, amount);
        if (sign == null) {
            return null;
        }
        int limit = Math.min(text.folded().length(), amount.end() + LONGEST_UNIT);
        Matcher thousands = THOUSANDS.matcher(text.folded().substring(amount.end(), limit));
        boolean scaled = thousands.find();
        int end = amount.end() + (scaled ? thousands.end() : 0);
        BigDecimal units = scaled(amount, scaled ? thousands.group("m") == null ? "k" : "m" : null);
        return money(sign.start(), end, units, currencies.code(sign.written(), region));
    }

    private @Nullable Value inHundredths(String folded, FoundNumber amount, String region) {
        Matcher minor = hundredths.name(folded, amount.end());
        return minor.find() && !isHour(folded, amount, minor.group("c"), region)
                ? money(
                        amount.start(),
                        amount.end() + minor.end(),
                        amount.value().movePointLeft(2),
                        currencies.ofMinor(minor.group("c"), region))
                : null;
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

    private boolean startsWell(FoldedText text, int start) {
        char before = start == 0 ? ' ' : text.folded().charAt(start - 1);
        boolean glued =
                Character.isLetterOrDigit(before) || before == '.' || before == ',' || before == '/' || before == ':';
        return !glued || ahead.isSigned(text, start);
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
