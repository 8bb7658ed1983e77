package io.conserje.orchestrator.neighbour.messaging;

import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.contract.Account;
import io.conserje.messaging.contract.DeliveryApi;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.ResultsRequest;
import io.conserje.messaging.contract.ResultsRequest.IntakeHealth;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.contract.SendResult;
import io.conserje.orchestrator.conversation.GuestProfile;
import io.conserje.orchestrator.outbox.Channels;
import io.conserje.orchestrator.outbox.OutboxRow;
import io.conserje.orchestrator.outbox.SendOutcome;
import io.conserje.orchestrator.turn.Outage;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Sends through messaging, whose ledger makes a repeat under the same id harmless. */
@Component
class MessagingChannels implements Channels {

    private static final Logger LOG = LoggerFactory.getLogger(MessagingChannels.class);
    private static final int STALE_FENCE = 409;

    /** Requests that messaging will never take as they are. */
    private static final Set<Integer> INVALID = Set.of(400, 413, 422);

    private final DeliveryApi delivery;
    private final SendResults results;

    MessagingChannels(DeliveryApi delivery) {
        this.delivery = delivery;
        this.results = new SendResults(InstantSource.system());
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        try {
            return results.translate(delivery.send(request(row)));
        } catch (RestClientResponseException e) {
            int status = e.getStatusCode().value();
            if (status == STALE_FENCE) {
                return new SendOutcome.Overtaken();
            }
            return INVALID.contains(status) ? new SendOutcome.Refused("invalid_request") : unreachable(e);
        } catch (RestClientException | CallNotPermittedException e) {
            return unreachable(e);
        }
    }

    @Override
    public Map<UUID, SendOutcome> results(List<UUID> outboxIds, @Nullable Instant intakeWorkingSince) {
        try {
            Map<UUID, SendOutcome> outcomes = new HashMap<>();
            outboxIds.forEach(id -> outcomes.put(id, new SendOutcome.Unheard()));
            for (SendResult result : delivery.results(
                            new ResultsRequest(outboxIds, new IntakeHealth(intakeWorkingSince)))
                    .results()) {
                outcomes.put(result.outboxId(), results.translate(result));
            }
            return outcomes;
        } catch (RestClientException | CallNotPermittedException e) {
            unreachable(e);
            return Map.of();
        }
    }

    private static SendRequest request(OutboxRow row) {
        return new SendRequest(
                row.id(),
                row.fence(),
                row.channel(),
                row.sender(),
                recipient(row.guest()),
                null,
                row.reply(),
                row.language(),
                account(row));
    }

    private static Account account(OutboxRow row) {
        UUID booking = row.booking();
        return new Account(row.conversation().value().toString(), booking == null ? null : booking.toString());
    }

    private static List<Identifier> recipient(GuestProfile guest) {
        return Stream.of(
                        identifier(Identifier.USER_ID, guest.userId()),
                        identifier(Identifier.WA_ID, guest.waId()),
                        identifier(Identifier.EMAIL, guest.email()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Identifier> identifier(String kind, @Nullable String value) {
        return value == null ? List.of() : List.of(new Identifier(kind, value));
    }

    private static SendOutcome unreachable(RuntimeException e) {
        LOG.atWarn()
                .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                .log("Messaging cannot be asked to send");
        return Outage.explains(e) ? new SendOutcome.Away() : new SendOutcome.Unreachable();
    }
}
