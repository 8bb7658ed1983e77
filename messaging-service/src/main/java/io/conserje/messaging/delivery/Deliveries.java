package io.conserje.messaging.delivery;

import io.conserje.defaults.log.LogFields;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.messaging.contract.MessagingProblems;
import io.conserje.messaging.contract.ResultsRequest;
import io.conserje.messaging.contract.ResultsRequest.IntakeHealth;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.delivery.Settlement.Settled;
import io.conserje.messaging.delivery.inquiry.Inquiries;
import io.conserje.messaging.delivery.otherway.OtherWay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Sends once for each outbox id and answers for what became of it; repeats nothing by itself. */
@Component
class Deliveries {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final Map<String, Sender> senders;
    private final OtherWay otherWay;
    private final Ledger ledger;
    private final Settlement settlement;
    private final Inquiries inquiries;
    private final SendMetrics metrics;

    Deliveries(
            List<Sender> senders,
            OtherWay otherWay,
            Ledger ledger,
            Settlement settlement,
            Inquiries inquiries,
            SendMetrics metrics) {
        this.senders = senders.stream().collect(Collectors.toMap(Sender::channel, Function.identity()));
        this.otherWay = otherWay;
        this.ledger = ledger;
        this.settlement = settlement;
        this.inquiries = inquiries;
        this.metrics = metrics;
    }

    /** Tries once, or answers what is known of earlier tries. */
    SendResult send(String tenant, SendRequest request) {
        return switch (ledger.begin(
                tenant, request, otherWay.of(tenant, request).orElse(null))) {
            case Begin.Begun begun -> trial(begun.route().channel(), Send.of(tenant, request, begun));
            case Begin.Known(var row) -> known(tenant, row);
            case Begin.Stale() ->
                throw new ProblemException(
                        HttpStatus.CONFLICT, MessagingProblems.STALE_FENCE, "A newer try of this send was seen.");
        };
    }

    /** What is known; silence is judged by the health of intake that the caller tells of. */
    List<SendResult> results(String tenant, ResultsRequest request) {
        List<SendRow> rows = ledger.find(tenant, request.outboxIds());
        List<UUID> open = rows.stream()
                .filter(row -> row.state().isOpen())
                .map(SendRow::outboxId)
                .toList();
        List<SendRow> settled =
                settled(tenant, open, request.intake()) ? ledger.find(tenant, request.outboxIds()) : rows;
        return settled.stream().map(SendRow::result).toList();
    }

    private SendResult trial(String channel, Send send) {
        Sender sender = senders.get(channel);
        SendOutcome outcome = sender == null ? new SendOutcome.Refused("unknown_channel") : sender.send(send);
        SendRow row = ledger.finish(send, otherWay.after(send, outcome));
        metrics.tried(row);
        tell(send, row);
        return row.result();
    }

    /** What was accepted stands in the ledger and is counted; many a second of it would hide the others. */
    private static void tell(Send send, SendRow row) {
        (row.state() == SendState.ACCEPTED ? LOG.atDebug() : LOG.atInfo())
                .addKeyValue(LogFields.OUTBOX_ID, send.outboxId())
                .addKeyValue(LogFields.ATTEMPT, send.attempt())
                .addKeyValue(LogFields.OUTCOME, row.state().column())
                .addKeyValue(LogFields.REASON, row.reason())
                .log("Send tried");
    }

    private SendResult known(String tenant, SendRow row) {
        List<UUID> id = List.of(row.outboxId());
        boolean changed = row.state().isOpen() && settled(tenant, id, null);
        return (changed ? ledger.find(tenant, id).getFirst() : row).result();
    }

    private boolean settled(String tenant, Collection<UUID> open, @Nullable IntakeHealth intake) {
        if (open.isEmpty()) {
            return false;
        }
        int shown = inquiries.ask(tenant, open);
        Settled settled = settlement.settle(tenant, open, intake);
        metrics.settled(settled.and(shown));
        return settled.and(shown).any();
    }
}
