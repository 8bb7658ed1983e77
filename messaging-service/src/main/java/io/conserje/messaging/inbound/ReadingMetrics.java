package io.conserje.messaging.inbound;

import io.conserje.messaging.contract.AccountEvent;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.Unreadable;
import io.conserje.messaging.cost.Charge;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts what was read; a repeated reading counts again, prices do not. */
@Component
class ReadingMetrics {
    private static final Set<String> KNOWN_TYPES = Set.of(
            "text",
            "choice",
            "audio",
            "image",
            "video",
            "document",
            "sticker",
            "location",
            "contacts",
            "reaction",
            "order",
            "edit",
            "revoke",
            "system",
            "unsupported",
            "nfm_reply",
            "call_permission_reply");

    /** Meta's categories (Cloud API, pricing); any other is counted as one, so that tags stay few. */
    private static final Set<String> CATEGORIES = Set.of(
            "service",
            "utility",
            "marketing",
            "marketing_lite",
            "authentication",
            "authentication_international",
            "referral_conversion");

    private final MeterRegistry meters;

    ReadingMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void read(List<RawDelivery> deliveries, List<Content> contents, List<StatusReport> statuses, List<Charge> charges) {
        meters.counter("conserje.deliveries.read").increment(deliveries.size());
        meters.counter("conserje.messages.read")
                .increment(contents.stream()
                        .mapToInt(content -> content.messages().size())
                        .sum());
        charges.forEach(this::charged);
        Map<Status, Long> byStatus =
                statuses.stream().collect(Collectors.groupingBy(StatusReport::status, Collectors.counting()));
        byStatus.forEach((status, count) -> meters.counter(
                        "conserje.receipts", "status", status.name().toLowerCase(Locale.ROOT))
                .increment(count));
        contents.stream()
                .flatMap(content -> content.events().stream())
                .forEach(event -> meters.counter("conserje.guest.events", "kind", event.kind())
                        .increment());
        contents.stream().flatMap(content -> content.messages().stream()).forEach(this::type);
        contents.stream().flatMap(content -> content.accountEvents().stream()).forEach(this::account);
        contents.stream().flatMap(content -> content.unreadable().stream()).forEach(this::unreadable);
    }

    void confirmed(int deliveries) {
        meters.counter("conserje.deliveries.confirmed").increment(deliveries);
    }

    /** A type that nobody knows counts as other: the tag stays bounded whatever a channel invents. */
    private void type(GuestMessage message) {
        String type = KNOWN_TYPES.contains(message.type()) ? message.type() : "other";
        meters.counter("conserje.messages.types", "type", type).increment();
    }

    private void charged(Charge charge) {
        String named = String.valueOf(charge.category());
        String category = CATEGORIES.contains(named) ? named : "other";
        String paid = charge.paid() == null ? "unknown" : charge.paid().toString();
        meters.counter("conserje.messages.priced", "category", category, "paid", paid)
                .increment();
        if (charge.amount() != null) {
            meters.counter("conserje.messages.cost", "category", category)
                    .increment(charge.amount().doubleValue());
        }
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
