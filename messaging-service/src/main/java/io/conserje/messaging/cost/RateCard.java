package io.conserje.messaging.cost;

import io.conserje.messaging.contract.Identifier;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hotel's price list of messages; channels name categories, never amounts. */
class RateCard {
    /** The longest calling code and the named category first: the most exact rate that fits is taken. */
    private static final Comparator<Rate> MOST_EXACT = Comparator.comparingInt((Rate rate) ->
                    rate.callingCode().equals(Rate.ANY) ? 0 : rate.callingCode().length())
            .thenComparingInt(rate -> rate.category().equals(Rate.ANY) ? 0 : 1);

    private final List<Rate> rates;

    RateCard(List<Rate> rates) {
        this.rates = List.copyOf(rates);
    }

    /** What a paid message of the category costs to this guest; null where the card does not say. */
    @Nullable
    BigDecimal amount(List<Identifier> guest, @Nullable String category) {
        return rates.stream()
                .filter(rate -> rate.isFor(Objects.requireNonNullElse(category, Rate.ANY)))
                .filter(rate -> rate.country().equals(Rate.ANY) || isFrom(rate, guest))
                .max(MOST_EXACT)
                .map(Rate::amount)
                .orElse(null);
    }

    /** Where the guest's number is from, as far as the card or a business-scoped id tells. */
    @Nullable
    String country(List<Identifier> guest) {
        return value(guest, Identifier.USER_ID)
                .filter(id -> id.indexOf('.') == 2)
                .map(id -> id.substring(0, 2))
                .or(() -> rates.stream()
                        .filter(rate -> !rate.country().equals(Rate.ANY) && isFrom(rate, guest))
                        .max(MOST_EXACT)
                        .map(Rate::country))
                .orElse(null);
    }

    private static boolean isFrom(Rate rate, List<Identifier> guest) {
        boolean byNumber = value(guest, Identifier.WA_ID)
                .filter(number -> number.startsWith(rate.callingCode()))
                .isPresent();
        return byNumber
                || value(guest, Identifier.USER_ID)
                        .filter(id -> id.startsWith(rate.country() + "."))
                        .isPresent();
    }

    private static Optional<String> value(List<Identifier> guest, String kind) {
        return guest.stream()
                .filter(identifier -> identifier.kind().equals(kind))
                .map(Identifier::value)
                .findFirst();
    }
}
