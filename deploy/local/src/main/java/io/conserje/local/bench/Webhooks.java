package io.conserje.local.bench;

import io.conserje.local.outside.AdminApi;
import io.conserje.local.outside.Simulators;
import io.conserje.local.outside.WebhookEdge;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Acknowledgements under a constant rate, beside the bare insert of the same bytes. */
final class Webhooks {
    private static final int CALLERS = 64;
    private static final int WARM_UP_CALLERS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration REHEARSAL = Duration.ofSeconds(45);
    private static final Duration CAPACITY_RUN = Duration.ofSeconds(10);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int SAMPLE_EVERY = 10;

    private final WebhookEdge edge;
    private final Traffic traffic;
    private final Schedule schedule;
    private final Report report;
    private final Set<Integer> stored = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Integer> refusals = new ConcurrentSkipListMap<>();

    /** A body with its signature, made before the clock runs. */
    private record Signed(byte[] body, String signature) {}

    Webhooks(WebhookEdge edge, Traffic traffic, Schedule schedule, Report report) {
        this.edge = edge;
        this.traffic = traffic;
        this.schedule = schedule;
        this.report = report;
    }

    /** Brings the JVMs up to speed: a platform that has just started is not what is measured. */
    void warmUp() {
        int offset = schedule.calls() * 4;
        Load load = new Load(
                        number -> edge.deliver(traffic.status(offset + number)).status() == 200)
                .closed(WARM_UP_CALLERS, WARM_UP);
        report.row(
                "webhooks before the measured ones",
                Integer.toString(load.latencies().count()),
                "");
    }

    /** Everybody writes once before, so that the load meets conversations that stand. */
    void meetTheGuests(Simulators simulators) throws InterruptedException {
        Load greetings = new Load(
                number -> !simulators.write(Traffic.guest(number), "Hola").isEmpty());
        greetings.open(new Schedule(50, Duration.ofSeconds(Traffic.GUESTS / 50)));
        report.row("guests who wrote before", greetings.latencies().count() + "", "");
    }

    /**
     * The same mix at the same rate, not measured: what a text sets off is compiled in five JVMs by then, on the same processors that
     * acknowledge.
     */
    void rehearse() {
        int offset = schedule.calls() * 6;
        Schedule rehearsal = new Schedule(schedule.perSecond(), REHEARSAL);
        Load load =
                new Load(number -> edge.deliver(traffic.body(offset + number)).status() == 200).open(rehearsal);
        report.row(
                "the same load before, not measured",
                load.latencies().count() + " acknowledged, " + load.errors() + " errors",
                "");
    }

    /** The rate of the schedule. */
    void acknowledgements() {
        List<Signed> bodies = new ArrayList<>();
        for (int i = 0; i < schedule.calls(); i++) {
            byte[] body = traffic.body(i);
            bodies.add(new Signed(body, edge.signature().of(body)));
        }
        Load load = new Load(number -> isStored(number, bodies.get(number))).open(schedule);
        Latencies taken = load.latencies();
        report.row(
                "webhooks acknowledged",
                taken.count() + " at " + schedule.perSecond() + "/s, " + load.errors() + " errors " + refusals,
                "0 errors");
        report.row("ack median", taken.millis(0.5), "≤ 250 ms");
        report.row("ack p95, p99", taken.millis(0.95) + ", " + taken.millis(0.99), "");
        report.row("acks above 1 s", String.format(Locale.ROOT, "%.2f %%", 100 * taken.shareAbove(SECOND)), "< 1 %");
    }

    private boolean isStored(int number, Signed signed) throws InterruptedException {
        int status = edge.deliver(signed.body(), signed.signature()).status();
        if (status == 200) {
            stored.add(number);
        } else {
            refusals.merge(status, 1, Integer::sum);
        }
        return status == 200;
    }

    /** Every tenth text that was acknowledged, looked for where staff look. */
    void nothingLost(AdminApi admin) throws InterruptedException {
        int looked = 0;
        int found = 0;
        for (int i = 0; i < schedule.calls(); i++) {
            if (Traffic.isText(i) && i % (SAMPLE_EVERY * 10) == 0 && stored.contains(i)) {
                looked++;
                found += admin.message(traffic.wamid(i)).isPresent() ? 1 : 0;
            }
        }
        report.row("texts found afterwards", found + " of a sample of " + looked, "all");
    }

    /** As many as go through, beside as many as the database takes. */
    void capacity(Map<String, String> settings) throws SQLException {
        int offset = schedule.calls() * 2;
        Load acknowledged = new Load(
                        number -> edge.deliver(traffic.status(offset + number)).status() == 200)
                .closed(CALLERS, CAPACITY_RUN);
        try (BareInserts inserts = new BareInserts(settings)) {
            Load paced =
                    new Load(number -> insert(inserts, number)).open(new Schedule(schedule.perSecond(), CAPACITY_RUN));
            report.row(
                    "bare insert at the same rate, median, p99",
                    paced.latencies().millis(0.5) + ", " + paced.latencies().millis(0.99),
                    "");
            Load inserted = new Load(number -> insert(inserts, number)).closed(CALLERS, CAPACITY_RUN);
            report.row(
                    "acks a second, " + CALLERS + " callers; bare inserts; ratio",
                    perSecond(acknowledged) + "; " + perSecond(inserted) + "; "
                            + String.format(
                                    Locale.ROOT,
                                    "%.0f %%",
                                    100.0
                                            * acknowledged.latencies().count()
                                            / Math.max(1, inserted.latencies().count())),
                    "");
        }
    }

    private boolean insert(BareInserts inserts, int number) throws SQLException, InterruptedException {
        inserts.insert(Integer.toString(number), traffic.status(number));
        return true;
    }

    private static long perSecond(Load load) {
        return load.latencies().count() / CAPACITY_RUN.toSeconds();
    }
}
