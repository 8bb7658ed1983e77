package io.conserje.local.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which third parties are simulated: each one whose URL is not set outside. */
public final class Vendors {
    private static final String GMAIL = "Gmail";

    /** The vendors with a simulator, in the order in which they are told. */
    private static final List<Vendor> ALL = List.of(
            new Vendor(
                    "WhatsApp",
                    "WHATSAPP_GRAPH_URL",
                    "graph",
                    List.of("WHATSAPP_ACCESS_TOKEN", "WHATSAPP_PHONE_NUMBER_ID", "WHATSAPP_APP_SECRETS")),
            new Vendor("QloApps", "QLOAPPS_URL", "qloapps", List.of("QLOAPPS_KEY", "QLOAPPS_HOTEL_ID")),
            new Vendor(GMAIL, "GMAIL_API_URL", "gmail", List.of("GMAIL_MAILBOX", "GMAIL_CREDENTIALS")));

    private final Map<String, String> environment;

    private record Vendor(String name, String urlVariable, String simulatorPath, List<String> needed) {}

    /**
     * Looks at the environment that the platform was started with.
     *
     * @throws StartRefused if a real vendor is named without the credentials that it needs
     */
    public Vendors(Map<String, String> environment) {
        this.environment = environment;
        for (Vendor vendor : ALL) {
            List<String> missing =
                    vendor.needed().stream().filter(name -> !isSet(name)).toList();
            if (isReal(vendor) && !missing.isEmpty()) {
                throw new StartRefused(vendor.urlVariable() + " is set, so the real " + vendor.name()
                        + " is used; it needs " + String.join(", ", missing) + " too");
            }
        }
    }

    /** Names of the simulated ones; empty when all are real, and then the simulators are not started. */
    public List<String> simulated() {
        List<String> names = new ArrayList<>();
        ALL.stream().filter(this::isSimulated).forEach(vendor -> names.add(vendor.name()));
        return names;
    }

    /** What the services are told instead of a real vendor's address. */
    public Map<String, String> settings(Ports ports) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Vendor vendor : ALL) {
            if (isSimulated(vendor)) {
                settings.put(
                        vendor.urlVariable(),
                        "http://localhost:" + ports.of("simulators") + "/sim-vendors/" + vendor.simulatorPath());
            }
        }
        if (settings.containsKey("WHATSAPP_GRAPH_URL")) {
            settings.put("WHATSAPP_BUSINESS_ACCOUNT_ID", "200000000000002");
            settings.put("WHATSAPP_TEMPLATE_ANSWER", "hotel_answer");
        }
        if (settings.containsKey("GMAIL_API_URL")) {
            settings.put("GMAIL_MAILBOX", "reservations@hotel.example");
            settings.put("GMAIL_HOTEL_NAME", "Hotel Conserje");
        }
        if (settings.containsKey("QLOAPPS_URL")) {
            settings.put("QLOAPPS_HOTEL_ID", "1");
        }
        return settings;
    }

    /** Whether Google's part is played by the simulator, which needs a key to believe. */
    public boolean simulatesGmail() {
        return simulated().contains(GMAIL);
    }

    /** Mails to real guests of a real WhatsApp are never swallowed by a simulator: without a real Gmail there are none. */
    private boolean isSimulated(Vendor vendor) {
        return !isReal(vendor) && (!vendor.name().equals(GMAIL) || !isSet("WHATSAPP_GRAPH_URL"));
    }

    private boolean isReal(Vendor vendor) {
        return isSet(vendor.urlVariable());
    }

    private boolean isSet(String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
