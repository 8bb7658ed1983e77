package io.conserje.nlp.value.money;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** An amount with its ISO 4217 currency as a value of a text: {@code {"amount":"120.00","currency":"EUR"}}. */
final class MoneyValue {

    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";

    private MoneyValue() {}

    static Value of(int start, int end, BigDecimal amount, String currency) {
        Map<String, String> money = new TreeMap<>();
        money.put(AMOUNT, amount.setScale(2, RoundingMode.HALF_UP).toPlainString());
        money.put(CURRENCY, currency);
        return Value.of(EntityTypes.MONEY, start, end, money);
    }

    static BigDecimal amount(Value value) {
        return new BigDecimal(part(value, AMOUNT));
    }

    static String currency(Value value) {
        return part(value, CURRENCY);
    }

    private static String part(Value value, String name) {
        return value.value() instanceof Map<?, ?> money ? String.valueOf(money.get(name)) : "";
    }
}
