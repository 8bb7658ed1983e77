package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.hotel.Remembered;
import io.conserje.pmsadapter.qloapps.wire.house.ConfigurationRow;
import io.conserje.pmsadapter.qloapps.wire.house.CurrencyRow;
import io.conserje.pmsadapter.qloapps.wire.house.LanguageRow;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What QloApps keeps for the shop as a whole: languages, currencies, its clock. Remembered as {@link QloAppsHouse} does. */
public class QloAppsShop {

    private static final String ACTIVE = "[1]";
    private static final String CURRENCY = "PS_CURRENCY_DEFAULT";
    private static final String LANGUAGE = "PS_LANG_DEFAULT";
    private static final String TIME_ZONE = "PS_TIMEZONE";
    private static final String VERSION = "QLO_INSTALL_VERSION";
    private static final String EARLIEST_ARRIVAL = "PS_MIN_BOOKING_OFFSET";
    private static final String LATEST_DEPARTURE = "PS_MAX_CHECKOUT_OFFSET";

    private final QloAppsApi api;
    private final QloAppsCalls calls;
    private final QloAppsProperties settings;
    private final Remembered<String, Map<String, Integer>> languages;
    private final Remembered<String, Map<Integer, String>> currencies;
    private final Remembered<String, Map<String, String>> configurations;

    QloAppsShop(QloAppsApi api, QloAppsCalls calls, QloAppsProperties settings, InstantSource clock) {
        this.api = api;
        this.calls = calls;
        this.settings = settings;
        languages = new Remembered<>(settings.factsFresh(), clock);
        currencies = new Remembered<>(settings.factsFresh(), clock);
        configurations = new Remembered<>(settings.factsFresh(), clock);
    }

    /** QloApps' id of a language, or that of the house's first when it does not keep it. */
    int language(@Nullable String iso) {
        int own = ownLanguage();
        return iso == null ? own : kept().getOrDefault(iso, own);
    }

    /** QloApps' id of the language in which the house is told where a guest's is not kept. */
    int ownLanguage() {
        Integer set = settings.languageId();
        if (set != null) {
            return set;
        }
        String ofShop = configuration(LANGUAGE);
        return ofShop != null && ofShop.matches("[1-9]\\d{0,5}") ? Integer.parseInt(ofShop) : 1;
    }

    /** The active languages, ISO 639-1, the house's own first. */
    public List<String> languages() {
        List<String> all = new ArrayList<>();
        int own = ownLanguage();
        kept().forEach((iso, id) -> all.add(id == own ? 0 : all.size(), iso));
        return all;
    }

    /** The shop's default currency, ISO 4217. */
    public String currency() {
        String id = configuration(CURRENCY);
        if (id == null || !id.matches("\\d{1,9}")) {
            return Asked.of(() -> {
                throw new QloAppsFailure.InDoubt("QloApps names no default currency", null);
            });
        }
        return currency(Integer.parseInt(id));
    }

    /** A currency by QloApps' id, ISO 4217. */
    public String currency(int id) {
        String iso = currencies
                .get("currencies", () -> Asked.of(this::askCurrencies))
                .get(id);
        if (iso == null) {
            return Asked.of(() -> {
                throw new QloAppsFailure.InDoubt("QloApps has no such currency", null);
            });
        }
        return iso;
    }

    /** The zone in which QloApps writes its own times; UTC where it names none that is known. */
    public ZoneId zone() {
        try {
            return ZoneId.of(Objects.requireNonNullElse(configuration(TIME_ZONE), "UTC"));
        } catch (DateTimeException e) {
            return ZoneId.of("UTC");
        }
    }

    /** QloApps' own version, such as {@code 1.7.0.0}; null where it does not say. */
    public @Nullable String version() {
        return configuration(VERSION);
    }

    /** Days between a booking and its arrival, for hotels without a number of their own. */
    @Nullable
    String earliestArrival() {
        return configuration(EARLIEST_ARRIVAL);
    }

    /** How many days ahead a stay may end, for hotels without a number of their own. */
    @Nullable
    String latestDeparture() {
        return configuration(LATEST_DEPARTURE);
    }

    private Map<String, Integer> kept() {
        return languages.get(
                "languages",
                () -> Asked.of(() -> Asked.byKey(
                        calls.list(
                                "languages",
                                "languages",
                                LanguageRow.class,
                                () -> api.languages("[id,iso_code]", ACTIVE)),
                        LanguageRow::isoCode,
                        LanguageRow::id)));
    }

    private Map<Integer, String> askCurrencies() {
        return Asked.byKey(
                calls.list("currencies", "currencies", CurrencyRow.class, () -> api.currencies("[id,iso_code]")),
                CurrencyRow::id,
                CurrencyRow::isoCode);
    }

    private @Nullable String configuration(String name) {
        return configurations
                .get("configurations", () -> Asked.of(this::askConfigurations))
                .get(name);
    }

    private Map<String, String> askConfigurations() {
        String names = "["
                + String.join("|", CURRENCY, LANGUAGE, TIME_ZONE, VERSION, EARLIEST_ARRIVAL, LATEST_DEPARTURE) + "]";
        return Asked.byKey(
                calls.list(
                        "configurations",
                        "configurations",
                        ConfigurationRow.class,
                        () -> api.configurations("[id,name,value]", names)),
                ConfigurationRow::name,
                row -> Objects.requireNonNullElse(row.value(), ""));
    }
}
