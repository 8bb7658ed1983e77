package io.conserje.messaging.inbound;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.receipt.Receipts.Failure;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.receipt.StatusReport.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns failures whose last word is failure into events; a report that came after better news makes none. */
final class FailedSends {
    private final Map<Key, Failure> failed;

    FailedSends(Map<Key, Failure> failed) {
        this.failed = failed;
    }

    /** One event a failed message of this body. */
    List<ChannelEvent> events(List<StatusReport> statuses) {
        Map<Key, ChannelEvent> events = new LinkedHashMap<>();
        for (StatusReport report : statuses) {
            Failure failure = report.status() == Status.FAILED ? failed.get(report.key()) : null;
            if (failure != null) {
                events.putIfAbsent(report.key(), event(report, failure));
            }
        }
        return List.copyOf(events.values());
    }

    private static ChannelEvent event(StatusReport report, Failure failure) {
        return new ChannelEvent(
                report.position(),
                report.tenant(),
                report.channel(),
                report.sender(),
                report.externalId() + ":failed",
                report.at(),
                failure.reopened() ? ChannelEvent.SEND_AGAIN : ChannelEvent.SEND_FAILED,
                report.recipient(),
                List.of(),
                failure.outboxId(),
                failure.byMail() ? report.failure() + SendResult.MAIL_INSTEAD : report.failure());
    }
}
