package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.delivery.SendOutcome;
import java.util.List;
import java.util.Map;

/** What a send says now. */
sealed interface Wording {
    /** These contents, one a message; at least one. */
    record Said(List<Map<String, Object>> contents) implements Wording {}

    /** Nothing, and nobody is called. */
    record NotSaid(SendOutcome outcome) implements Wording {}
}
