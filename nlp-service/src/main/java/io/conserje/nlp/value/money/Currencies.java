package io.conserje.nlp.value.money;

import io.conserje.nlp.value.Words;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/** Which currency a sign or a word means in a region: "pesos" and "$" are those of the country. */
final class Currencies {

    private static final Set<String> PESOS = Set.of("ARS", "UYU", "CLP", "COP", "MXN", "DOP", "CUP", "PHP");
    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final Words words;
    private final Set<String> inCapitals;

    Currencies(Words words) {
        this.words = words;
        this.inCapitals = Set.copyOf(words.list("code_in_capitals"));
    }

    /** ISO 4217 code of a sign or word that the currency pattern found. */
    String code(String sign, String region) {
        String named = name(sign);
        return switch (named) {
            case "pesos" -> PESOS.contains(local(region)) ? local(region) : "MXN";
            case "dollars" -> DOLLARS.contains(local(region)) ? local(region) : "USD";
            case "local" -> local(region);
            case "sign" -> ofSign(region);
            case "code", "" -> ofMark(sign);
            default -> named;
        };
    }

    /** How many units of its currency a word counts: "lucas" are thousands, a "tenner" is ten. */
    BigDecimal units(String sign) {
        String named = words.partOf("currency", sign);
        int at = named.indexOf('_');
        return at < 0 ? BigDecimal.ONE : new BigDecimal(named.substring(at + 1));
    }

    private String name(String sign) {
        String named = words.partOf("currency", sign);
        int at = named.indexOf('_');
        return at < 0 ? named : named.substring(0, at);
    }

    /** False for "call Bob 3 times" and "my pen": a code that is a word as well is written in capitals, and Lucas is a name. */
    boolean isMeant(String written) {
        String code = written.toLowerCase(Locale.ROOT);
        boolean name = Character.isUpperCase(written.charAt(0)) && units(code).compareTo(BigDecimal.ONE) != 0;
        return !name && (!inCapitals.contains(code) || written.equals(code.toUpperCase(Locale.ROOT)));
    }

    /** A bare "$" is the country's own where its money is written so; Brazil writes "R$". */
    private static String ofSign(String region) {
        String local = local(region);
        return PESOS.contains(local) || DOLLARS.contains(local) ? local : "USD";
    }

    private String ofMark(String sign) {
        String named = words.partOf("mark", sign);
        String code = sign.replaceAll("[ $]", "").toUpperCase(Locale.ROOT);
        return !named.isEmpty() ? named : code.equals("RMB") ? "CNY" : code;
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

    /** ISO 4217 code of the country's own money, dollars where it is no country. */
    static String local(String region) {
        Currency currency = COUNTRIES.contains(region) ? Currency.getInstance(Locale.of("", region)) : null;
        return currency == null ? "USD" : currency.getCurrencyCode();
    }
}
