package io.conserje.messaging.cost;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What messages cost, and what may be spent.
 *
 * @param currency of the rates and budgets, ISO 4217
 * @param rates {@code country:calling-code:category=amount}; without a rate a paid message is counted and not valued
 * @param timeZone in which a month begins
 */
@ConfigurationProperties("conserje.prices")
record PriceProperties(
        @DefaultValue("USD") String currency,
        @DefaultValue List<String> rates,
        @DefaultValue("America/Montevideo") ZoneId timeZone,
        @DefaultValue List<Limit> budgets) {
    PriceProperties {
        Currency.getInstance(currency);
    }

    RateCard card() {
        return new RateCard(
                rates.stream().filter(rate -> !rate.isBlank()).map(Rate::read).toList());
    }

    /**
     * What a tenant may spend in a month; neither limit means none.
     *
     * @param messages that are paid for
     * @param amount in the currency above
     */
    record Limit(
            @DefaultValue("default") String tenant,
            @Nullable Long messages,
            @Nullable BigDecimal amount) {
        boolean isSet() {
            return messages != null || amount != null;
        }

        boolean isReachedBy(Spending spent) {
            return (messages != null && spent.paid() >= messages)
                    || (amount != null && spent.amount().compareTo(amount) >= 0);
        }
    }
}
