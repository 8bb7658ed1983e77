package io.conserje.nlp.value.money;

import io.conserje.nlp.value.Words;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/** Which currency a sign or a word means in a region: "pesos" and "$" are those of the country. */
final class Currencies {

    private static final Set<String> PESOS = Set.of("ARS", "UYU", "CLP", "COP", "MXN", "DOP", "CUP", "PHP");
    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final Words words;

    Currencies(Words words) {
        this.words = words;
    }

    /** ISO 4217 code of a sign or word that the currency pattern found. */
    String code(String sign, String region) {
        String named = words.partOf("currency", sign);
        return switch (named) {
            case "pesos" -> PESOS.contains(local(region)) ? local(region) : "MXN";
            case "dollars" -> DOLLARS.contains(local(region)) ? local(region) : "USD";
            case "sign" ->
                PESOS.contains(local(region)) || DOLLARS.contains(local(region)) || region.equals("BR")
                        ? local(region)
                        : "USD";
            case "code", "" -> ahead(sign);
            default -> named;
        };
    }

    /** A code, or a sign that only stands ahead. */
    private static String ahead(String sign) {
        return switch (sign) {
            case "€" -> "EUR";
            case "£" -> "GBP";
            case "¥" -> "JPY";
            case "₹", "rs", "rs." -> "INR";
            case "₩" -> "KRW";
            case "r$" -> "BRL";
            case "ca$", "c$" -> "CAD";
            case "a$" -> "AUD";
            case "nz$" -> "NZD";
            case "s$" -> "SGD";
            case "hk$" -> "HKD";
            case "rd$" -> "DOP";
            case "ar$" -> "ARS";
            case "mx$" -> "MXN";
            case "uy$", "$u", "$ u" -> "UYU";
            case "s/", "s/." -> "PEN";
            case "us$", "us $", "u$s", "u$d", "u$" -> "USD";
            default -> sign.toUpperCase(Locale.ROOT);
        };
    }

    /** ISO 4217 code of a hundredth: "centavos", "cents", "céntimos". */
    String ofMinor(String word, String region) {
        String named = words.partOf("minor", word);
        return switch (named) {
            case "local" -> local(region);
            case "cents" ->
                local(region).equals("EUR") ? "EUR" : DOLLARS.contains(local(region)) ? local(region) : "USD";
            default -> named;
        };
    }

    private static String local(String region) {
        Currency currency = COUNTRIES.contains(region) ? Currency.getInstance(Locale.of("", region)) : null;
        return currency == null ? "USD" : currency.getCurrencyCode();
    }
}
