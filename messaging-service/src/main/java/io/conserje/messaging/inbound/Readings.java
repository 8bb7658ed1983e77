package io.conserje.messaging.inbound;

import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.ReadDelivery;
import io.conserje.messaging.delivery.Proofs;
import io.conserje.messaging.media.MediaWishes;
import io.conserje.messaging.receipt.Costs;
import io.conserje.messaging.receipt.Receipts;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.receipt.StatusReport.Key;
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
    private final Receipts receipts;
    private final Costs costs;
    private final Proofs proofs;
    private final MediaWishes media;
    private final ReadingMetrics metrics;

    Readings(
            List<InboundReader> readers,
            Receipts receipts,
            Costs costs,
            Proofs proofs,
            MediaWishes media,
            ReadingMetrics metrics) {
        this.readers = readers.stream().collect(Collectors.toMap(InboundReader::channel, Function.identity()));
        this.receipts = receipts;
        this.costs = costs;
        this.proofs = proofs;
        this.media = media;
        this.metrics = metrics;
    }

    /** One answer a delivery, in the order given; may be repeated with the same result. */
    List<ReadDelivery> read(List<RawDelivery> deliveries) {
        List<Content> contents = deliveries.stream().map(this::content).toList();
        List<StatusReport> statuses = contents.stream()
                .flatMap(content -> content.statuses().stream())
                .toList();
        receipts.record(statuses);
        proofs.take(statuses);
        media.take(contents.stream()
                .flatMap(content -> content.messages().stream())
                .toList());
        int priced = costs.record(statuses);
        FailedSends failed = new FailedSends(receipts.failed(failures(statuses)));
        List<ReadDelivery> answers = new ArrayList<>(deliveries.size());
        for (int i = 0; i < deliveries.size(); i++) {
            Content content = contents.get(i);
            answers.add(new ReadDelivery(
                    deliveries.get(i).id(),
                    content.messages(),
                    Stream.concat(content.events().stream(), failed.events(content.statuses()).stream())
                            .toList(),
                    content.accountEvents(),
                    content.unreadable()));
        }
        metrics.read(deliveries, contents, statuses, priced);
        return answers;
    }

    private Content content(RawDelivery delivery) {
        InboundReader reader = readers.get(delivery.channel());
        return reader == null ? Content.unreadable("unknown_channel") : reader.read(delivery);
    }

    private static List<Key> failures(List<StatusReport> statuses) {
        return statuses.stream()
                .filter(report -> report.status() == Status.FAILED)
                .map(StatusReport::key)
                .distinct()
                .toList();
    }
}
