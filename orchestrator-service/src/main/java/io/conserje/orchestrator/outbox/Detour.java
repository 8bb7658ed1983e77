package io.conserje.orchestrator.outbox;

import io.conserje.messaging.contract.SendResult;
import java.util.Optional;

/** Reads out of messaging's reasons over what a reply goes from then on. */
final class Detour {

    /** Where mails go. */
    private static final String MAIL = "gmail";

    private Detour() {}

    /** The other channel; empty where it stays on its own. */
    static Optional<String> channel(String reason) {
        return reason.endsWith(SendResult.MAIL_INSTEAD) ? Optional.of(MAIL) : Optional.empty();
    }
}
