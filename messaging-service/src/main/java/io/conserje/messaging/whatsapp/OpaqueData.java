package io.conserje.messaging.whatsapp;

import io.conserje.messaging.receipt.StatusReport.OfSeveral;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What goes with every message and comes back with its statuses: the outbox id, and which of several messages it is, as
 * {@code id} or {@code id/2/3}.
 */
public record OpaqueData(UUID outboxId, OfSeveral message) {
    private static final Pattern FORM = Pattern.compile("([0-9a-fA-F-]{36})(?:/([1-9]\\d{0,3})/([1-9]\\d{0,3}))?");

    /** What we put there ourselves; anything else was not put there by us. */
    public static Optional<OpaqueData> read(@Nullable String data) {
        Matcher found = FORM.matcher(data == null ? "" : data);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            UUID outboxId = UUID.fromString(found.group(1));
            OfSeveral message = found.group(2) == null
                    ? OfSeveral.ONLY
                    : new OfSeveral(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
            return Optional.of(new OpaqueData(outboxId, message));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As it is sent. */
    public String written() {
        return message.count() == 1 ? outboxId.toString() : outboxId + "/" + message.number() + "/" + message.count();
    }
}
