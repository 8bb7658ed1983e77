package io.conserje.orchestrator.reply;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.CurrencyAmount;
import com.ibm.icu.util.ULocale;
import io.conserje.pmsadapter.contract.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Says things in one language for one region: phrases, days, times, amounts to the cent. */
public class Wording {

    private static final Map<String, String> DAY =
            Map.of("es", "EEE d 'de' MMMM", "en", "EEE, MMMM d", "pt", "EEE, d 'de' MMMM", "fr", "EEE d MMMM");
    private static final Map<String, String> SHORT_DAY =
            Map.of("es", "d MMM", "en", "MMM d", "pt", "d MMM", "fr", "d MMM");

    private final Phrases phrases;
    private final String language;
    private final Locale locale;

    public Wording(Phrases phrases, String language, String region) {
        this.phrases = phrases;
        this.language = language;
        this.locale =
                new Locale.Builder().setLanguage(language).setRegion(region).build();
    }

    /** The language, ISO 639-1. */
    public String language() {
        return language;
    }

    /** A phrase without values. */
    public String say(String key) {
        return phrases.say(language, key, Map.of());
    }

    /** A phrase with values. */
    public String say(String key, Map<String, ?> values) {
        return phrases.say(language, key, values);
    }

    /** A day, with its weekday. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(DAY.getOrDefault(language, "EEE d MMMM"), Locale.of(language))
                .format(day);
    }

    /** A day as short as it fits on a button. */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(SHORT_DAY.getOrDefault(language, "d MMM"), Locale.of(language))
                .format(day)
                .replace(".", "");
    }

    /** A wall-clock time, 24 hours. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    /** An amount with its currency's code, to the cent. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getInstance(ULocale.forLocale(locale), NumberFormat.ISOCURRENCYSTYLE);
        return format.format(new CurrencyAmount(money.amount(), Currency.getInstance(money.currency())))
                .replace('\u00a0', ' ');
    }
}
