package io.conserje.local.faults;

import io.conserje.local.faults.guest.Crowd;
import io.conserje.local.faults.guest.Letters;
import io.conserje.local.faults.guest.Postman;
import io.conserje.local.faults.pair.Pairs;
import io.conserje.local.faults.trouble.Trouble;
import io.conserje.local.faults.trouble.TroubleDeck;
import io.conserje.local.faults.trouble.Troublemaker;
import io.conserje.local.faults.trouble.Twin;
import io.conserje.local.faults.verdict.Entry;
import io.conserje.local.faults.verdict.Judgement;
import io.conserje.local.faults.verdict.Waiting;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.Envelopes;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.Simulators;
import io.conserje.local.outside.WebhookEdge;
import io.conserje.local.outside.WebhookSignature;
import io.conserje.local.process.Narrator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One run: guests come and talk, troubles happen meanwhile, all is mended, and it is judged. */
final class FaultRun {
    private static final List<String> PARTS = List.of(
            "postgres", "redis", "gateway", "orchestrator", "nlp", "pms-adapter", "audio", "messaging", "simulators");
    private static final String TWIN = "orchestrator-twin";
    private static final Duration LOOK = Duration.ofMillis(400);
    /** After all is mended: the longest settlements, and the queue that built up. */
    private static final Duration GRACE = Duration.ofMinutes(5);

    private static final Duration LAST_COPIES = Duration.ofMinutes(2);

    private final Platform platform;
    private final @Nullable Pairs pairs;
    private final HttpClient client;
    private final FaultOptions options;
    private final PrintStream out;
    private final Simulators simulators;
    private final Postman postman;
    private final Crowd crowd;
    private final ScheduledExecutorService clock =
            Executors.newScheduledThreadPool(4, Thread.ofPlatform().daemon().factory());
    private final List<Entry.Broke> troubles = new CopyOnWriteArrayList<>();
    private final AtomicInteger made = new AtomicInteger();
    private final long began = System.nanoTime();

    /** @param pairs two of every service, or null where there is one of each but the orchestrator */
    FaultRun(Platform platform, HttpClient client, FaultOptions options, PrintStream out, @Nullable Pairs pairs) {
        this.platform = platform;
        this.pairs = pairs;
        this.client = client;
        this.options = options;
        this.out = out;
        Map<String, String> settings = platform.settings();
        this.simulators = new Simulators(new Http(client, platform.url("simulators")));
        this.postman = new Postman(new WebhookEdge(
                new Http(client, pairs == null ? platform.url("gateway") : pairs.url("gateway")),
                new WebhookSignature(settings.getOrDefault("WHATSAPP_APP_SECRETS", ""))));
        Letters letters = new Letters(
                new Envelopes(settings.getOrDefault("WHATSAPP_PHONE_NUMBER_ID", "")),
                postman,
                Long.toString(System.currentTimeMillis(), Character.MAX_RADIX),
                options.lateness(),
                this::now);
        LocalDate today = now().atZone(ZoneId.of(settings.getOrDefault("CONSERJE_TIME_ZONE", "America/Montevideo")))
                .toLocalDate();
        this.crowd = Crowd.of(options.guests(), options.seed(), today, letters, clock, simulators);
    }

    /** Plays it; whether everything held. */
    boolean holds() throws InterruptedException {
        out.println("Fault suite: " + options.guests() + " guests, " + options.perMinute() + " a minute, seed "
                + options.seed());
        try (Twin twin = pairs == null ? new Twins(platform, client).start(TWIN) : null) {
            play(pairs == null ? pids(twin) : pairs.pids());
            clock.shutdownNow();
            boolean delivered = postman.finish(LAST_COPIES);
            Waiting waiting = new Idleness(new Http(client, platform.url("orchestrator"))).await();
            Judgement judgement = new Judgement(crowd.cases(), simulators.sent(), waiting, delivered);
            return new FaultReport(platform, client, out)
                    .tell(judgement, options.seed(), made.get() + " troubles; " + postman.counts(), troubles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            clock.shutdownNow();
        }
    }

    private static Map<String, Long> pids(@Nullable Twin twin) {
        return twin == null ? Map.of() : Map.of(TWIN, twin.pid());
    }

    private void play(Map<String, Long> twins) throws InterruptedException {
        Troublemaker maker = new Troublemaker(platform, simulators, twins, this::tell);
        TroubleDeck deck = new TroubleDeck(options.seed(), options.freeze(), twins.isEmpty() ? "" : TWIN);
        AtomicBoolean enough = new AtomicBoolean();
        Thread troublemaking = Thread.ofVirtual().start(() -> makeTroubles(maker, deck, enough));
        long start = System.nanoTime();
        while (System.nanoTime() - start < options.length().toNanos()) {
            long passed = System.nanoTime() - start;
            crowd.letIn(1
                    + (int) (passed
                            * options.perMinute()
                            / Duration.ofMinutes(1).toNanos()));
            look();
        }
        crowd.letIn(options.guests());
        enough.set(true);
        while (troublemaking.isAlive()) {
            look();
        }
        maker.allBack(PARTS);
        listenToTheEnd();
    }

    private void makeTroubles(Troublemaker maker, TroubleDeck deck, AtomicBoolean enough) {
        try {
            while (!enough.get()) {
                Thread.sleep(deck.pause());
                make(maker, deck.draw());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Troublemaker maker, Trouble trouble) throws InterruptedException {
        try {
            maker.make(trouble);
            made.incrementAndGet();
        } catch (RuntimeException e) {
            tell(trouble.words() + " could not be made: " + e);
        }
    }

    /** A phone that cannot be looked at just now is looked at again. */
    private void look() throws InterruptedException {
        try {
            crowd.look();
        } catch (UncheckedIOException e) {
            tell("the phones cannot be looked at: " + e.getMessage());
        }
        Thread.sleep(LOOK);
    }

    private void listenToTheEnd() throws InterruptedException {
        long mended = System.nanoTime();
        while (crowd.over() < options.guests() && System.nanoTime() - mended < GRACE.toNanos()) {
            look();
        }
        tell(crowd.over() + " guests have said all they had to say");
    }

    private void tell(String what) {
        troubles.add(new Entry.Broke(now(), what));
        out.printf(
                "  %-8s %-48s (%d guests begun, %d done)%n",
                Narrator.seconds(Duration.ofNanos(System.nanoTime() - began)), what, crowd.begun(), crowd.over());
    }

    private Instant now() {
        return Instant.now().plus(Duration.parse(platform.settings().getOrDefault("CONSERJE_CLOCK_OFFSET", "PT0S")));
    }
}
