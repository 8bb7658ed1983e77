package io.conserje.messaging.inbound;

import io.conserje.messaging.contract.AccountEvent;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.Unreadable;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts what was read; a repeated reading counts again, prices do not. */
@Component
class ReadingMetrics {
    private final MeterRegistry meters;

    ReadingMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void read(List<RawDelivery> deliveries, List<Content> contents, List<StatusReport> statuses, int priced) {
        meters.counter("conserje.deliveries.read").increment(deliveries.size());
        meters.counter("conserje.messages.read")
                .increment(contents.stream()
                        .mapToInt(content -> content.messages().size())
                        .sum());
        meters.counter("conserje.messages.priced").increment(priced);
        Map<Status, Long> byStatus =
                statuses.stream().collect(Collectors.groupingBy(StatusReport::status, Collectors.counting()));
        byStatus.forEach((status, count) -> meters.counter(
                        "conserje.receipts", "status", status.name().toLowerCase(Locale.ROOT))
                .increment(count));
        contents.stream().flatMap(content -> content.accountEvents().stream()).forEach(this::account);
        contents.stream().flatMap(content -> content.unreadable().stream()).forEach(this::unreadable);
    }

    void confirmed(int deliveries) {
        meters.counter("conserje.deliveries.confirmed").increment(deliveries);
    }

    private void account(AccountEvent event) {
        meters.counter(
                        "conserje.account.events",
                        "subject",
                        event.subject(),
                        "serious",
                        Boolean.toString(event.serious()))
                .increment();
    }

    private void unreadable(Unreadable element) {
        meters.counter("conserje.elements.unreadable", "reason", element.reason())
                .increment();
    }
}
