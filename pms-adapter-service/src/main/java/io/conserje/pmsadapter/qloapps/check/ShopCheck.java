package io.conserje.pmsadapter.qloapps.check;

import io.conserje.pmsadapter.qloapps.QloAppsCalls;
import io.conserje.pmsadapter.qloapps.wire.house.ConfigurationRow;
import io.conserje.pmsadapter.qloapps.wire.house.CurrencyRow;
import io.conserje.pmsadapter.qloapps.wire.house.LanguageRow;
import io.conserje.pmsadapter.setup.Finding;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The shop's settings: version, currency, time zone, languages. */
class ShopCheck {

    private static final String NAMES = "[QLO_INSTALL_VERSION|PS_CURRENCY_DEFAULT|PS_TIMEZONE]";
    private static final String TESTED = "1.7.";

    private final QloAppsCheckApi api;
    private final QloAppsCalls calls;
    private final Expected expected;

    ShopCheck(QloAppsCheckApi api, QloAppsCalls calls, Expected expected) {
        this.api = api;
        this.calls = calls;
        this.expected = expected;
    }

    List<Finding> settings() {
        Map<String, String> settings = new HashMap<>();
        calls.list(
                        "check",
                        "configurations",
                        ConfigurationRow.class,
                        () -> api.configurations("[id,name,value]", NAMES))
                .forEach(row -> settings.put(row.name(), row.value() == null ? "" : row.value()));
        List<Finding> findings = new ArrayList<>();
        findings.add(version(settings.getOrDefault("QLO_INSTALL_VERSION", "")));
        findings.add(timeZone(settings.getOrDefault("PS_TIMEZONE", "")));
        findings.add(currency(settings.getOrDefault("PS_CURRENCY_DEFAULT", "")));
        return findings;
    }

    List<Finding> languages() {
        Set<String> kept =
                calls
                        .list("check", "languages", LanguageRow.class, () -> api.languages("[id,iso_code]", "[1]"))
                        .stream()
                        .map(LanguageRow::isoCode)
                        .collect(Collectors.toSet());
        String missing = expected.languages().stream()
                .filter(language -> !kept.contains(language))
                .collect(Collectors.joining(", "));
        return List.of(
                missing.isEmpty()
                        ? Finding.ok("languages", "QloApps keeps all languages that guests are answered in.")
                        : Finding.warning(
                                "languages",
                                "QloApps does not keep " + missing
                                        + ": guests of these languages are told room names and rules in the hotel's own. Add"
                                        + " them at Localization, Languages, and translate the room types."));
    }

    private static Finding version(String version) {
        if (version.startsWith(TESTED)) {
            return Finding.ok("version", "QloApps " + version + ".");
        }
        return Finding.warning(
                "version",
                "QloApps " + (version.isEmpty() ? "does not tell its version" : version)
                        + "; this adapter was tested with 1.7.0. Try a booking and its cancellation before guests do.");
    }

    private Finding timeZone(String theirs) {
        try {
            ZoneId zone = ZoneId.of(theirs);
            if (zone.getRules().equals(expected.zone().getRules())) {
                return Finding.ok("time_zone", "Both count their days in " + theirs + ".");
            }
        } catch (DateTimeException e) {
            // Falls through: a zone that is none differs from every other.
        }
        return Finding.warning(
                "time_zone",
                "QloApps counts its days in " + (theirs.isEmpty() ? "no known time zone" : theirs) + ", Conserje in "
                        + expected.zone() + ". Set both alike: Localization in QloApps, CONSERJE_TIME_ZONE here.");
    }

    private Finding currency(String id) {
        return calls.list("check", "currencies", CurrencyRow.class, () -> api.currencies("[id,iso_code]")).stream()
                .filter(row -> String.valueOf(row.id()).equals(id))
                .findFirst()
                .map(row -> Finding.ok("currency", "Prices are in " + row.isoCode() + "."))
                .orElseGet(() -> Finding.fault(
                        "currency",
                        "QloApps has no default currency that can be read. Choose one at Localization, Localization."));
    }
}
