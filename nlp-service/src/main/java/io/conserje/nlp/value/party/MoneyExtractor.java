package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Numerals;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts with a currency; "$" and "pesos" are the region's own. */
public final class MoneyExtractor implements Extractor {

    private static final String FIGURES =
            "\\d{1,3}(?:[ .,]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d)";

    private final Words words;
    private final Numerals numerals;
    private final Pattern behind;
    private final Pattern ahead;

    /** Reads the money of one language. */
    public MoneyExtractor(Words words) {
        this.words = words;
        this.numerals = new Numerals(words);
        this.behind = words.pattern("(?<![\\w.,])(?<a>" + FIGURES + "|{n}) ?(?:de )?(?<c>{currency}|[€$£])(?!\\w)");
        this.ahead = Pattern.compile("(?<c>r\\$|us\\$|u\\$s|usd|eur|brl|[€$£]) ?(?<a>" + FIGURES + ")");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        for (Pattern pattern : List.of(ahead, behind)) {
            for (Matcher match = pattern.matcher(text.folded()); match.find(); ) {
                BigDecimal amount = amount(match.group("a"));
                if (amount != null) {
                    Map<String, String> money = new TreeMap<>();
                    money.put("amount", amount.setScale(2, RoundingMode.HALF_UP).toPlainString());
                    money.put("currency", currency(match.group("c"), frame.region()));
                    Value value = Value.of(EntityTypes.MONEY, match.start(), match.end(), money);
                    if (values.stream().noneMatch(value::overlaps)) {
                        values.add(value);
                    }
                }
            }
        }
        return values;
    }

    private @Nullable BigDecimal amount(String text) {
        if (!Character.isDigit(text.charAt(0))) {
            return numerals.parse(text).stream()
                    .mapToObj(BigDecimal::valueOf)
                    .findFirst()
                    .orElse(null);
        }
        String plain = text.replace(" ", "");
        boolean cents = plain.matches(".*[.,]\\d{1,2}");
        String digits = plain.replaceAll("[.,]", "");
        BigDecimal units = new BigDecimal(digits);
        int decimals = cents ? plain.length() - 1 - Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(',')) : 0;
        return units.movePointLeft(decimals);
    }

    private String currency(String sign, String region) {
        return switch (sign) {
            case "€" -> "EUR";
            case "£" -> "GBP";
            case "r$" -> "BRL";
            case "us$", "u$s" -> "USD";
            case "$" -> local(region);
            default -> {
                String named = words.partOf("currency", sign);
                yield named.equals("local") ? local(region) : named.isEmpty() ? sign.toUpperCase(Locale.ROOT) : named;
            }
        };
    }

    private static String local(String region) {
        boolean known =
                Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(region);
        Currency currency = known ? Currency.getInstance(Locale.of("", region)) : null;
        return currency == null ? "USD" : currency.getCurrencyCode();
    }
}
