package io.conserje.messaging.delivery;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What helps against a failure that the channel reports of a message it had taken. */
enum Remedy {
    /** The same again, later. */
    AGAIN,
    /** Words that the channel has approved. */
    TEMPLATE,
    /** The file in another form. */
    OTHER_FORM,
    /** A mail, where there is a way. */
    MAIL;

    /** Empty where the same would fail again. */
    static Optional<Remedy> against(@Nullable String failure) {
        return switch (failure == null ? "" : failure) {
            case "throttled", "pair_throttled", "unavailable", "account", "account_blocked" -> Optional.of(AGAIN);
            case "window_closed" -> Optional.of(TEMPLATE);
            case "media" -> Optional.of(OTHER_FORM);
            case "unreachable", "country_restricted", "template" -> Optional.of(MAIL);
            default -> Optional.empty();
        };
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
