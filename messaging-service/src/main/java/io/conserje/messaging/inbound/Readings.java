package io.conserje.messaging.inbound;

import io.conserje.messaging.contract.AccountEvent;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.ReadDelivery;
import io.conserje.messaging.cost.BudgetAlarms;
import io.conserje.messaging.cost.Charge;
import io.conserje.messaging.receipt.StatusReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads batches: the statuses of all bodies are kept and files wished for in a few statements, then each body is answered for. */
@Component
class Readings {
    private final Map<String, InboundReader> readers;
    private final StatusBooks books;
    private final BudgetAlarms alarms;
    private final List<ReadingWitness> witnesses;
    private final ReadingMetrics metrics;

    Readings(
            List<InboundReader> readers,
            StatusBooks books,
            BudgetAlarms alarms,
            List<ReadingWitness> witnesses,
            ReadingMetrics metrics) {
        this.readers = readers.stream().collect(Collectors.toMap(InboundReader::channel, Function.identity()));
        this.books = books;
        this.alarms = alarms;
        this.witnesses = List.copyOf(witnesses);
        this.metrics = metrics;
    }

    /** One answer a delivery, in the order given; may be repeated with the same result. */
    List<ReadDelivery> read(List<RawDelivery> deliveries) {
        List<Content> contents = deliveries.stream().map(this::content).toList();
        List<StatusReport> statuses = contents.stream()
                .flatMap(content -> content.statuses().stream())
                .toList();
        List<Charge> charges = books.keep(statuses);
        witnesses.forEach(witness -> witness.read(contents));
        metrics.read(deliveries, contents, statuses, charges);
        return answers(deliveries, contents, books.failed(statuses), charges);
    }

    private List<ReadDelivery> answers(
            List<RawDelivery> deliveries, List<Content> contents, FailedSends failed, List<Charge> charges) {
        Map<Long, List<AccountEvent>> spent =
                alarms.of(deliveries.stream().map(RawDelivery::id).toList(), charges);
        List<ReadDelivery> answers = new ArrayList<>(deliveries.size());
        for (int i = 0; i < deliveries.size(); i++) {
            long id = deliveries.get(i).id();
            Content content = contents.get(i);
            answers.add(new ReadDelivery(
                    id,
                    content.messages(),
                    Stream.concat(content.events().stream(), failed.events(content.statuses()).stream())
                            .toList(),
                    joined(content.accountEvents(), spent.getOrDefault(id, List.of())),
                    content.unreadable()));
        }
        return answers;
    }

    private Content content(RawDelivery delivery) {
        InboundReader reader = readers.get(delivery.channel());
        return reader == null ? Content.unreadable("unknown_channel") : reader.read(delivery);
    }

    private static List<AccountEvent> joined(List<AccountEvent> reported, List<AccountEvent> ours) {
        return ours.isEmpty()
                ? reported
                : Stream.concat(reported.stream(), ours.stream()).toList();
    }
}
