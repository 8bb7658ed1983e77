package io.conserje.messaging.delivery;

import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Otherwise;
import io.conserje.messaging.delivery.SendOutcome.Partly;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Resting;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a try came to, in the ledger's columns.
 *
 * @param at real time, UTC
 */
record Ending(Send send, SendOutcome outcome, Instant at) {
    UUID outboxId() {
        return send.outboxId();
    }

    int attempt() {
        return send.attempt();
    }

    String state() {
        return switch (outcome) {
            case Accepted _ -> SendState.ACCEPTED.column();
            case Refused _ -> SendState.REFUSED.column();
            case Later _, Partly _, Otherwise _, Resting _ -> SendState.LATER.column();
            case Unknown _ -> SendState.UNKNOWN.column();
        };
    }

    @Nullable
    String externalId() {
        return outcome instanceof Accepted(var externalId) ? externalId : null;
    }

    @Nullable
    String reason() {
        return switch (outcome) {
            case Accepted _ -> null;
            case Refused(var reason) -> reason;
            case Later(var _, var reason) -> reason;
            case Partly _ -> Ledger.MORE_TO_SEND;
            case Otherwise(var _, var reason) -> reason;
            case Resting(var _, var reason, var _) -> reason;
            case Unknown(var reason) -> reason;
        };
    }

    @Nullable
    String notBefore() {
        Instant moment = switch (outcome) {
            case Later(var after, var _) -> at.plus(after);
            case Resting(var after, var _, var _) -> at.plus(after);
            case Partly _, Otherwise _ -> at;
            case Accepted _, Refused _, Unknown _ -> null;
        };
        return moment == null ? null : moment.toString();
    }

    int messagesTaken() {
        return outcome instanceof Partly(var taken) ? taken : 0;
    }

    @Nullable
    String form() {
        return outcome instanceof Otherwise(var form, var _) ? form.column() : null;
    }

    @Nullable
    String trouble() {
        return outcome instanceof Resting(var _, var _, var trouble) ? trouble : null;
    }
}
