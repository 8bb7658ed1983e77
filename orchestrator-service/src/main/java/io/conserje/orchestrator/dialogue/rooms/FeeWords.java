package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.reply.Wording;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words for what a house charges apart. It is told beside a total and never added to it: its tax is not known. */
public final class FeeWords {

    private FeeWords() {}

    /** What goes behind a price in a list; nothing where nothing is charged apart. */
    public static String beside(Wording wording, List<Fee> fees) {
        return fees.isEmpty() ? "" : wording.say("fees.beside", Map.of("fees", sum(wording, fees)));
    }

    /** The same, as short as a row takes it. */
    static String inARow(Wording wording, List<Fee> fees) {
        return fees.isEmpty() ? "" : wording.say("fees.row", Map.of("fees", sum(wording, fees)));
    }

    /** Each with its name, on lines below a total; nothing where nothing is charged apart. */
    public static String each(Wording wording, List<Fee> fees) {
        return fees.isEmpty()
                ? ""
                : fees.stream()
                        .map(fee -> wording.say(
                                "fees.line",
                                Map.of("name", name(wording, fee), "amount", wording.money(fee.beforeTax()))))
                        .collect(Collectors.joining("\n", "\n" + wording.say("fees.apart") + "\n", ""));
    }

    private static String name(Wording wording, Fee fee) {
        return fee.name().isBlank() ? wording.say("fees.unnamed") : fee.name();
    }

    /** All of them; one amount for each currency. */
    private static String sum(Wording wording, List<Fee> fees) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        fees.forEach(
                fee -> sums.merge(fee.beforeTax().currency(), fee.beforeTax().amount(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> wording.money(new Money(sum.getValue(), sum.getKey())))
                .collect(Collectors.joining(" + "));
    }
}
