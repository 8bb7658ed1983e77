package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.RoomType.Words;
import io.conserje.simulators.qloapps.wire.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the shop around the hotel: languages, countries, currencies, settings and states of an order. */
class ShopSettings {
    private static final List<String> STATES = List.of(
            "Awaiting payment",
            "Complete payment received",
            "Processing in progress",
            "Canceled",
            "Refunded",
            "Payment error",
            "Overbooking (Paid)",
            "Partial payment received",
            "Awaiting remote payment",
            "Remote payment accepted",
            "Overbooking (Unpaid)");

    private final String zone;
    private final boolean oneLanguage;

    ShopSettings(String zone, boolean oneLanguage) {
        this.zone = zone;
        this.oneLanguage = oneLanguage;
    }

    List<Map<String, @Nullable Object>> languages() {
        return Stream.of(
                        language(Words.ENGLISH, "English (English)", "en", "en-us"),
                        language(Words.SPANISH, "Español (Spanish)", "es", "es-es"))
                .limit(oneLanguage ? 1 : 2)
                .toList();
    }

    private static Map<String, @Nullable Object> language(int id, String name, String iso, String code) {
        return Tree.of("id", id, "name", name, "iso_code", iso, "language_code", code, "active", 1, "is_rtl", 0);
    }

    List<Map<String, @Nullable Object>> countries() {
        return List.of(Tree.of("id", 21, "iso_code", "US", "call_prefix", 1, "active", 1, "name", "United States"));
    }

    List<Map<String, @Nullable Object>> states() {
        return List.of(Tree.of("id", 1, "id_country", 21, "iso_code", "AL", "name", "Alabama", "active", 1));
    }

    List<Map<String, @Nullable Object>> currencies() {
        return List.of(Tree.of(
                "id",
                1,
                "name",
                "Dollar",
                "iso_code",
                House.CURRENCY,
                "iso_code_num",
                "840",
                "sign",
                "$",
                "decimals",
                1,
                "conversion_rate",
                Wording.money(BigDecimal.ONE),
                "deleted",
                0,
                "active",
                1));
    }

    List<Map<String, @Nullable Object>> configurations() {
        return List.of(
                setting(11, "PS_CURRENCY_DEFAULT", "1"),
                setting(12, "PS_LANG_DEFAULT", "1"),
                setting(70, "PS_TIMEZONE", zone),
                setting(81, "PS_ALLOW_ADD_ALL_SERVICES_IN_BOOKING", "1"),
                setting(150, "PS_OS_CANCELED", String.valueOf(Order.CANCELLED)),
                setting(300, "PS_PRICE_DISPLAY_PRECISION", "2"),
                setting(400, "QLO_INSTALL_VERSION", "1.7.0.0"));
    }

    private static Map<String, @Nullable Object> setting(int id, String name, String value) {
        return Tree.of("id", id, "value", value, "name", name);
    }

    List<Map<String, @Nullable Object>> orderStates() {
        return IntStream.rangeClosed(1, STATES.size())
                .mapToObj(id -> Tree.of("id", id, "paid", id == Order.PAID ? 1 : 0, "name", STATES.get(id - 1)))
                .toList();
    }
}
