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

/**
 * Says things in one language for one region: phrases, days, times, amounts to the cent. {@link Phrases} keeps it, since its formats are dear
 * to make.
 */
public class Wording {

    private static final Map<String, String> DAY =
            Map.of("es", "EEE d 'de' MMMM", "en", "EEE, MMMM d", "pt", "EEE, d 'de' MMMM", "fr", "EEE d MMMM");
    private static final Map<String, String> SHORT_DAY =
            Map.of("es", "d MMM", "en", "MMM d", "pt", "d MMM", "fr", "d MMM");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Phrases phrases;
    private final String language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final NumberFormat amount;

    Wording(Phrases phrases, String language, String region) {
        this.phrases = phrases;
        this.language = language;
        this.day = DateTimeFormatter.ofPattern(DAY.getOrDefault(language, "EEE d MMMM"), Locale.of(language));
        this.shortDay = DateTimeFormatter.ofPattern(SHORT_DAY.getOrDefault(language, "d MMM"), Locale.of(language));
        this.amount = NumberFormat.getInstance(
                ULocale.forLocale(new Locale.Builder()
                        .setLanguage(language)
                        .setRegion(region)
                        .build()),
                NumberFormat.ISOCURRENCYSTYLE);
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
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** A day as short as it fits on a button. */
    public String shortDay(LocalDate date) {
        return shortDay.format(date).replace(".", "");
    }

    /** A wall-clock time, 24 hours. */
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** An amount with its currency's code, to the cent. */
    public String money(Money money) {
        var sum = new CurrencyAmount(money.amount(), Currency.getInstance(money.currency()));
        // ICU's formats are for one thread at a time.
        synchronized (amount) {
            return amount.format(sum).replace('\u00a0', ' ');
        }
    }
}
