package io.conserje.local.bench;

import io.conserje.local.outside.Envelopes;
import io.conserje.local.outside.WebhookEdge;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** The largest bodies that Meta sends, 1,000 updates of 3 MB together, one after the other, beside the bare insert of the same bytes. */
final class LargeBodies {
    private static final int BODIES = 20;
    private static final int UPDATES = 1_000;

    /** So that 750 texts and 250 statuses are about 3 MB. */
    private static final int LETTERS = 3_850;

    private final WebhookEdge edge;
    private final Envelopes envelopes;
    private final String run;
    private final Instant at;
    private final Report report;

    /** @param run makes its ids different from those of other runs */
    LargeBodies(WebhookEdge edge, Envelopes envelopes, String run, Instant at, Report report) {
        this.edge = edge;
        this.envelopes = envelopes;
        this.run = run;
        this.at = at;
        this.report = report;
    }

    void acknowledgements(BareInserts inserts) throws InterruptedException, SQLException {
        Latencies acknowledged = new Latencies();
        Latencies inserted = new Latencies();
        int refused = 0;
        int bytes = 0;
        for (int i = 0; i < BODIES; i++) {
            byte[] body = body(i);
            String signature = edge.signature().of(body);
            bytes = body.length;
            long start = System.nanoTime();
            refused += edge.deliver(body, signature).status() == 200 ? 0 : 1;
            acknowledged.add(Duration.ofNanos(System.nanoTime() - start));
            long floor = System.nanoTime();
            inserts.insert("large-" + run + i, body);
            inserted.add(Duration.ofNanos(System.nanoTime() - floor));
        }
        report.row(
                BODIES + " bodies of " + UPDATES + " updates, " + bytes / 1024 + " KiB each: ack median, slowest",
                acknowledged.millis(0.5) + ", " + acknowledged.millis(1) + ", " + refused + " refused",
                "< 1 s");
        report.row(
                "bare insert of the same bytes, median, slowest", inserted.millis(0.5) + ", " + inserted.millis(1), "");
    }

    private byte[] body(int number) {
        String prefix = "wamid.large" + run + "b" + number + "u";
        return envelopes.batch(UPDATES, index -> Traffic.guest(index % 50), index -> prefix + index, at, LETTERS);
    }
}
