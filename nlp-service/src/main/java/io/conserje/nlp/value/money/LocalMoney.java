package io.conserje.nlp.value.money;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** A number that answers the question for an amount, in the money of the country: "120" after "how much did you pay?". */
public final class LocalMoney {

    private LocalMoney() {}

    /** The same as money of this region; itself where it is no amount. */
    public static Value of(Value number, String region) {
        if (!(number.value() instanceof Number said)) {
            return number;
        }
        BigDecimal amount = new BigDecimal(said.toString());
        if (amount.signum() < 0) {
            return number;
        }
        Map<String, String> money = new TreeMap<>();
        money.put("amount", amount.setScale(2, RoundingMode.HALF_UP).toPlainString());
        money.put("currency", Currencies.local(region));
        return Value.of(EntityTypes.MONEY, number.start(), number.end(), money);
    }
}
