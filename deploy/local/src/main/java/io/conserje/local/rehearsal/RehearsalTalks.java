package io.conserje.local.rehearsal;

import io.conserje.local.faults.guest.BookingTalk;
import io.conserje.local.faults.guest.Tongue;
import io.conserje.local.faults.guest.Wish;
import io.conserje.local.journey.Guest;
import io.conserje.local.journey.Platform;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.Simulators;
import io.conserje.local.outside.Unexpected;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Guests in four languages who book one after the other, several at once, until they got enough answers or it lasts too long. */
public final class RehearsalTalks {
    private static final int AT_ONCE = 12;
    private static final long FIRST_NUMBER = 700_000_000L;
    private static final Duration LAST_WORDS = Duration.ofSeconds(40);

    private final int enough;
    private final Duration longest;
    private final AtomicInteger guests = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();

    /**
     * @param enough answers, after which no further guest begins
     * @param longest after which none begins either
     */
    public RehearsalTalks(int enough, Duration longest) {
        this.enough = enough;
        this.longest = longest;
    }

    /** Lets them talk with a platform whose vendors are simulated; how many answers they got. */
    public int play(Platform platform) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        try (HttpClient client = Http.client();
                ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Simulators simulators = new Simulators(new Http(client, platform.url("simulators")));
            for (int i = 0; i < AT_ONCE; i++) {
                threads.execute(() -> oneAfterTheOther(simulators, end));
            }
            threads.shutdown();
            if (!threads.awaitTermination(longest.plus(LAST_WORDS).toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        }
        return answers.get();
    }

    private void oneAfterTheOther(Simulators simulators, long end) {
        try {
            while (System.nanoTime() < end && answers.get() < enough && guests.get() < Wish.MOST_GUESTS) {
                talk(simulators, guests.getAndIncrement());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A talk that goes wrong teaches less, and that is all. */
    private void talk(Simulators simulators, int index) throws InterruptedException {
        Tongue tongue = Tongue.ALL.get(index % Tongue.ALL.size());
        Wish wish = Wish.of(index, "guest" + index + "@example.com", LocalDate.now(ZoneOffset.UTC));
        Guest guest = new Guest(tongue.countryCode() + (FIRST_NUMBER + index), simulators);
        try {
            answers.addAndGet(new RehearsalGuest(guest, new BookingTalk(tongue, wish)).talk());
        } catch (Unexpected | UncheckedIOException e) {
            // The next guest may have more luck.
        }
    }
}
