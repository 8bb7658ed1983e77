package io.conserje.simulators.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The vendor, or the way from the vendor to us, that misbehaves. */
public enum FaultTarget {
    /** The PMS's web service. */
    QLOAPPS,
    /** Meta's Graph API. */
    GRAPH,
    /** Google's Gmail API. */
    GMAIL,
    /** The webhooks that a channel delivers to us. */
    WEBHOOK;

    /** The name on the wire, for instance {@code qloapps}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The target of that wire name, or empty when there is none. */
    public static Optional<FaultTarget> of(String wireName) {
        return Arrays.stream(values())
                .filter(target -> target.wireName().equals(wireName))
                .findFirst();
    }

    /** All wire names, in the order in which they are documented. */
    public static List<String> wireNames() {
        return Arrays.stream(values()).map(FaultTarget::wireName).toList();
    }
}
